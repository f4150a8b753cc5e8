/** Promises that every problem of an input is found in one pass and says rule, value and place. */
@NullMarked
package vn.thuocso.index.problem;

import org.jspecify.annotations.NullMarked;
