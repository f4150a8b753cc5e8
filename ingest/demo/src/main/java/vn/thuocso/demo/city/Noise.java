package vn.thuocso.demo.city;

/**
 * Draws numbers that depend on a seed and a name alone, never on the order of the draws.
 *
 * <p>So any day of any channel can be generated again, by itself, after any restart. Integers only:
 * the same figures on every machine.
 */
public record Noise(long seed) {

  /** The generator of one named thing: a channel, an area, an issue. */
  public Noise of(String name) {
    long mixed = seed;
    for (int i = 0; i < name.length(); i++) {
      mixed = mix(mixed ^ name.charAt(i));
    }
    return new Noise(mix(mixed ^ 0x9E3779B97F4A7C15L));
  }

  /** The generator of one numbered thing: a day, a slot, a copy. */
  public Noise of(long number) {
    return new Noise(mix(seed + 0x9E3779B97F4A7C15L * (number + 1)));
  }

  /** A number from 0 to {@code bound} − 1. */
  public int below(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("A bound is positive: " + bound);
    }
    return (int) Long.remainderUnsigned(mix(seed), bound);
  }

  /** A number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** True in {@code permille} of a thousand cases. */
  public boolean hits(int permille) {
    return below(1000) < permille;
  }

  /** Thousandths turned into whole ones, the remainder decided by lot: 1,300 is 1 or 2. */
  public long whole(long thousandths) {
    return thousandths / 1000 + (below(1000) < thousandths % 1000 ? 1 : 0);
  }

  /** {@code thousandths} scattered by up to {@code spread} ‰ to either side. */
  public long scattered(long thousandths, int spread) {
    return thousandths * (1000 + between(-spread, spread)) / 1000;
  }

  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
