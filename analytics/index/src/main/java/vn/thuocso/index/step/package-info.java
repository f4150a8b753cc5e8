/**
 * Promises the steps from readings to an index as arithmetic on columns of doubles, in a fixed
 * order of summation; inside, NaN stands for "no value".
 */
@NullMarked
package vn.thuocso.index.step;

import org.jspecify.annotations.NullMarked;
