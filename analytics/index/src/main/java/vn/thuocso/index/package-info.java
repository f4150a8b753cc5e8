/**
 * Promises the composite-index engine: scores, ranks, how sure they are; pure Java, no framework.
 */
@NullMarked
package vn.thuocso.index;

import org.jspecify.annotations.NullMarked;
