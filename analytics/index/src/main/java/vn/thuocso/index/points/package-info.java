/**
 * Promises the points of an entry under an indicator's rule, exactly: fractions throughout, one
 * division at the rounding.
 */
@NullMarked
package vn.thuocso.index.points;

import org.jspecify.annotations.NullMarked;
