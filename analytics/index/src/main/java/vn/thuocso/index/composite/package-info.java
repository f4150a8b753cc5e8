/**
 * Promises the composite method compiled once for a framework and its data, and then run as often
 * as wanted with weights, data or steps exchanged.
 */
@NullMarked
package vn.thuocso.index.composite;

import org.jspecify.annotations.NullMarked;
