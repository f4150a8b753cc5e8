package vn.thuocso.index.lift;

import vn.thuocso.index.framework.Effort;

/**
 * What an effort costs, in units of the least. The definition orders the three classes and does not
 * measure them: the numbers are the caller's, and shown beside the result.
 */
public record Costs(int s, int m, int l) {
  /** A medium effort for three small ones, an investment for three medium ones. */
  public static final Costs DEFAULT = new Costs(1, 3, 9);

  /** Above this, sums could overflow. */
  private static final int GREATEST = 1000;

  public Costs {
    if (s < 1 || m < s || l < m || l > GREATEST) {
      throw new IllegalArgumentException("costs rise from 1 to 1000: " + s + ", " + m + ", " + l);
    }
  }

  public int of(Effort effort) {
    return switch (effort) {
      case S -> s;
      case M -> m;
      case L -> l;
    };
  }
}
