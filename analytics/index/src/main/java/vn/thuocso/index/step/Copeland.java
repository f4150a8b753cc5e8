package vn.thuocso.index.step;

import java.util.Arrays;

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
  @Override
  public void apply(double[][] parts, double[] weights, double minimumAvailable, double[] out) {
    boolean[] enough = Means.enough(parts, weights, minimumAvailable);
    Duels duels = new Duels(parts, weights);
    Arrays.fill(out, 0);
    for (int unit = 0; unit < out.length; unit++) {
      if (enough[unit]) {
        duels.of(unit);
        for (int other = unit + 1; other < out.length; other++) {
          int sign = enough[other] ? duels.sign(other) : 0;
          out[unit] += sign;
          out[other] -= sign;
        }
      } else {
        out[unit] = Double.NaN;
      }
    }
  }
}
