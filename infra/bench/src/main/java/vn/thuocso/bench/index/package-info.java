/**
 * Promises how fast the index engine is: full builds, Monte Carlo, Sobol, and how time grows, by
 * JMH.
 */
@NullMarked
package vn.thuocso.bench.index;

import org.jspecify.annotations.NullMarked;
