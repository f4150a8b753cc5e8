/**
 * Promises the engine of indices: a definition and data go in; scores, ranks, how sure they are and
 * what would change them come out. Pure Java, on no application framework.
 */
@NullMarked
package vn.thuocso.index;

import org.jspecify.annotations.NullMarked;
