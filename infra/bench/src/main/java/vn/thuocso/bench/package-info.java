/** Measures the product against stated limits. */
@NullMarked
package vn.thuocso.bench;

import org.jspecify.annotations.NullMarked;
