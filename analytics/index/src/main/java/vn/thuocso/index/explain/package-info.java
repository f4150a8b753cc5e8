/**
 * Promises what a figure is made of: contributions that sum to the score or to the difference, and
 * a change of rank split into what the unit did and what the method did.
 */
@NullMarked
package vn.thuocso.index.explain;

import org.jspecify.annotations.NullMarked;
