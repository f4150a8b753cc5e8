/**
 * Promises the cheapest set of criteria that lifts a unit by so many ranks, proved cheapest or with
 * the bound that was reached, and who could overtake meanwhile.
 */
@NullMarked
package vn.thuocso.index.lift;

import org.jspecify.annotations.NullMarked;
