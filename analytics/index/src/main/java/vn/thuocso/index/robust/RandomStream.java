package vn.thuocso.index.robust;

import java.util.random.RandomGenerator;

/**
 * Random numbers that depend on a seed and on keys, and on nothing else: the stream of run 7 is the
 * same whichever thread asks for it, and whether or not run 6 was asked for before.
 *
 * <p>SplitMix64 (Steele, Lea and Flood 2014), written out because the library does not promise to
 * keep its algorithms; Gaussians by Marsaglia's polar method on {@link StrictMath}.
 */
final class RandomStream implements RandomGenerator {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;
  private double spare = Double.NaN;

  private RandomStream(long state) {
    this.state = state;
  }

  static RandomStream of(long seed, long... keys) {
    long state = mix(seed + GOLDEN);
    for (long key : keys) {
      state = mix(state ^ mix(key + GOLDEN));
    }
    return new RandomStream(state);
  }

  @Override
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  /** Uniform from 0 up to, not including, 1, in steps of 2⁻⁵³. */
  @Override
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** A whole number from 0 up to, not including, a bound that is far below 2⁵³. */
  @Override
  public int nextInt(int bound) {
    return (int) (nextDouble() * bound);
  }

  @Override
  public double nextGaussian() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    while (true) {
      double x = 2 * nextDouble() - 1;
      double y = 2 * nextDouble() - 1;
      double square = x * x + y * y;
      if (square > 0 && square < 1) {
        double stretch = Math.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * stretch;
        return x * stretch;
      }
    }
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
