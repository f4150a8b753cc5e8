package vn.thuocso.index.step;

import java.util.Arrays;

/**
 * Makes one column of several, unit by unit or by comparing units.
 *
 * <p>A part without a value leaves the sum and takes its weight with it; a part of weight zero is
 * as if it were not there. A unit has no value where none of its parts has one, or where the share
 * of parts with a value is below {@code minimumAvailable} (COINr 1.1 {@code Aggregate}, {@code
 * dat_thresh}).
 */
public sealed interface Aggregator
    permits Aggregator.Arithmetic,
        Aggregator.Geometric,
        Aggregator.Harmonic,
        Aggregator.Generalised,
        Aggregator.Median,
        Copeland {
  /**
   * Aggregates.
   *
   * @param parts the columns, in the order of the definition
   * @param weights one for each part; they need not sum to 1
   * @param minimumAvailable from 0 to 1
   * @param out takes the result
   */
  void apply(double[][] parts, double[] weights, double minimumAvailable, double[] out);

  /**
   * Whether the aggregation exists with such a value in it, and rises with it; a value that is not
   * there is no hindrance.
   */
  default boolean takes(double value) {
    return true;
  }

  /** Σwx ÷ Σw. COINr 1.1 {@code a_amean}. */
  record Arithmetic() implements Aggregator {
    @Override
    public void apply(double[][] parts, double[] weights, double minimumAvailable, double[] out) {
      Means.apply(Means.Kind.ARITHMETIC, 1, parts, weights, minimumAvailable, out);
    }
  }

  /**
   * exp(Σw·ln x ÷ Σw); there is no value where a part is zero or negative. COINr 1.1 {@code
   * a_gmean}.
   */
  record Geometric() implements Aggregator {
    @Override
    public void apply(double[][] parts, double[] weights, double minimumAvailable, double[] out) {
      Means.apply(Means.Kind.GEOMETRIC, 0, parts, weights, minimumAvailable, out);
    }

    @Override
    public boolean takes(double value) {
      return !(value <= 0);
    }
  }

  /**
   * Σw ÷ Σ(w÷x); there is no value where a part is zero or negative. COINr 1.1 {@code a_hmean},
   * which takes negative parts, with which the mean falls as a part rises through zero.
   */
  record Harmonic() implements Aggregator {
    @Override
    public void apply(double[][] parts, double[] weights, double minimumAvailable, double[] out) {
      Means.apply(Means.Kind.HARMONIC, -1, parts, weights, minimumAvailable, out);
    }

    @Override
    public boolean takes(double value) {
      return !(value <= 0);
    }
  }

  /**
   * (Σw·xᵖ ÷ Σw)^(1/p); there is no value where a part is negative, or zero under a negative power.
   * COINr 1.1 {@code a_genmean}, which takes negative parts under a positive power, where a worse
   * part may raise the mean, and gives no value where it promises to skip a missing part.
   */
  record Generalised(double power) implements Aggregator {
    public Generalised {
      if (power == 0 || !Double.isFinite(power)) {
        throw new IllegalArgumentException("power: " + power);
      }
    }

    @Override
    public void apply(double[][] parts, double[] weights, double minimumAvailable, double[] out) {
      Means.apply(Means.Kind.POWER, power, parts, weights, minimumAvailable, out);
    }

    @Override
    public boolean takes(double value) {
      return power > 0 ? !(value < 0) : !(value <= 0);
    }
  }

  /** The middle of the parts, whatever their weights; R's {@code median} as COINr's function. */
  record Median() implements Aggregator {
    @Override
    public void apply(double[][] parts, double[] weights, double minimumAvailable, double[] out) {
      double[] row = new double[parts.length];
      boolean[] enough = Means.enough(parts, weights, minimumAvailable);
      for (int unit = 0; unit < out.length; unit++) {
        Arrays.fill(row, Double.NaN);
        for (int part = 0; part < parts.length && enough[unit]; part++) {
          row[part] = weights[part] == 0 ? Double.NaN : parts[part][unit];
        }
        out[unit] = Columns.median(row);
      }
    }
  }
}
