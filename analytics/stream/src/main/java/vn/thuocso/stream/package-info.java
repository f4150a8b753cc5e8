/** Turns events into warehouse rows, exactly once in effect. */
@NullMarked
package vn.thuocso.stream;

import org.jspecify.annotations.NullMarked;
