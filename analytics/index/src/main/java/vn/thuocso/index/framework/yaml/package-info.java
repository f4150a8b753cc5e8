/** Promises a framework out of YAML or JSON text, or all of its problems with line and column. */
@NullMarked
package vn.thuocso.index.framework.yaml;

import org.jspecify.annotations.NullMarked;
