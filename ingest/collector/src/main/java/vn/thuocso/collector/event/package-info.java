/** Takes events line by line and answers each line with a verdict. */
@NullMarked
package vn.thuocso.collector.event;

import org.jspecify.annotations.NullMarked;
