/** Promises one result for both scorings: figures, ranks and what each step did, never a NaN. */
@NullMarked
package vn.thuocso.index.score;

import org.jspecify.annotations.NullMarked;
