/**
 * Promises the statistical audit of an index: what its columns look like, how they hang together,
 * and whether weights say what they do. A measure that does not exist comes with its reason.
 */
@NullMarked
package vn.thuocso.index.coherence;

import org.jspecify.annotations.NullMarked;
