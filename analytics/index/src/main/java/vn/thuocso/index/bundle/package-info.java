/**
 * Promises that a published result can be recomputed by anyone: definition, data, parameters and
 * figures in one bundle, with a digest of each file.
 */
@NullMarked
package vn.thuocso.index.bundle;

import org.jspecify.annotations.NullMarked;
