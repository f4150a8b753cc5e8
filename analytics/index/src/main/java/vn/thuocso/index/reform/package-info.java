/**
 * Promises the figures of units that came out of former ones, each with the rule that made it and
 * the units it came from.
 */
@NullMarked
package vn.thuocso.index.reform;

import org.jspecify.annotations.NullMarked;
