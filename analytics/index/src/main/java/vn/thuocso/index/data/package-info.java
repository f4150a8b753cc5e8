/**
 * Promises units, periods and cells in which five states of a value never turn into one another.
 */
@NullMarked
package vn.thuocso.index.data;

import org.jspecify.annotations.NullMarked;
