/** Promises the definition of an index: its tree, its rules and its steps, valid once it exists. */
@NullMarked
package vn.thuocso.index.framework;

import org.jspecify.annotations.NullMarked;
