package vn.thuocso.index.step;

/**
 * How many units a unit outranks, less how many outrank it. One unit outranks another when the
 * weights of the parts in which it is better, with half the weights of ties, exceed half of all.
 *
 * <p>COINr 1.1 {@code a_copeland} over {@code outrankMatrix}; OECD/JRC Handbook, non-compensatory
 * aggregation. Where a part is missing for one of two units, COINr gives its weight to whichever
 * stands later in the table; here the two are compared on the parts that both have, so that the
 * order of rows does not matter.
 */
public record Copeland() implements Aggregator {
  /** Two sums of the same weights in another order count as equal within this share. */
  private static final double TIE = 1e-12;

  @Override
  public void apply(double[][] parts, double[] weights, double minimumAvailable, double[] out) {
    boolean[] enough = Means.enough(parts, weights, minimumAvailable);
    for (int unit = 0; unit < out.length; unit++) {
      out[unit] = enough[unit] ? 0 : Double.NaN;
    }
    for (int unit = 0; unit < out.length; unit++) {
      for (int other = unit + 1; other < out.length; other++) {
        if (enough[unit] && enough[other]) {
          int sign = compare(parts, weights, unit, other);
          out[unit] += sign;
          out[other] -= sign;
        }
      }
    }
  }

  private static int compare(double[][] parts, double[] weights, int unit, int other) {
    double better = 0;
    double worse = 0;
    for (int part = 0; part < parts.length; part++) {
      double mine = parts[part][unit];
      double theirs = parts[part][other];
      if (mine > theirs) {
        better += weights[part];
      } else if (mine < theirs) {
        worse += weights[part];
      }
    }
    return Math.abs(better - worse) <= TIE * (better + worse) ? 0 : better > worse ? 1 : -1;
  }
}
