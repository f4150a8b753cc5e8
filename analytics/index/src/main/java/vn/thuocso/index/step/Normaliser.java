package vn.thuocso.index.step;

import java.util.Arrays;

/**
 * Brings a column to a scale on which indicators compare.
 *
 * <p>The column arrives with its direction already turned: where less is better, all values (and
 * with them targets and goalposts) have changed sign, as in COINr 1.1 {@code Normalise}. Where the
 * method would divide by zero, the column comes out without values.
 */
public sealed interface Normaliser {
  /** Normalises in place, within the column itself. */
  default void apply(double[] column) {
    apply(column, column);
  }

  /**
   * Normalises in place by what another column tells: least and greatest value, mean, deviation,
   * ranks.
   *
   * @param reference as of all editions or of a base year; may be the column itself
   */
  void apply(double[] column, double[] reference);

  /**
   * Whether what is better is better afterwards, compared with such a column, turned but not yet
   * normalised. A method that divides by a negative number turns the order round; COINr does so and
   * warns or not.
   */
  default boolean keepsOrder(double[] column) {
    return true;
  }

  /** Leaves the turned column as it is. */
  record None() implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {}
  }

  /** Gives no value, as where the unit to compare with is not among the units. */
  record Nothing() implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      Arrays.fill(column, Double.NaN);
    }
  }

  /** lower + (x − min) ÷ (max − min) · (upper − lower). COINr 1.1 {@code n_minmax}. */
  record MinMax(double lower, double upper) implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      double min = Columns.min(reference);
      Linear.apply(column, min, Columns.max(reference) - min, upper - lower, lower);
    }
  }

  /** mean + (x − x̄) ÷ s · sd, with s over n − 1. COINr 1.1 {@code n_zscore}. */
  record ZScore(double mean, double sd) implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      double centre = Columns.mean(reference);
      double squares = 0;
      for (double value : reference) {
        if (!Double.isNaN(value)) {
          squares += (value - centre) * (value - centre);
        }
      }
      boolean constant = Columns.min(reference) == Columns.max(reference);
      double deviation = constant ? 0 : Math.sqrt(squares / (Columns.count(reference) - 1));
      Linear.apply(column, centre, deviation, sd, mean);
    }
  }

  /** The place from the worst, 1; ties share the lower number. COINr 1.1 {@code n_rank}. */
  record Rank() implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      new Borda().apply(column, reference);
      for (int i = 0; i < column.length; i++) {
        column[i] += 1;
      }
    }
  }

  /** How many units are worse. COINr 1.1 {@code n_borda}. */
  record Borda() implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      double[] sorted = Columns.present(reference);
      Arrays.sort(sorted);
      for (int i = 0; i < column.length; i++) {
        if (!Double.isNaN(column[i])) {
          column[i] = Columns.below(sorted, column[i]);
        }
      }
    }
  }

  /** The share of the other units that are worse. COINr 1.1 {@code n_prank}. */
  record PercentileRank() implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      int others = Columns.count(reference) - 1;
      new Borda().apply(column, reference);
      Linear.apply(column, 0, others, 1, 0);
    }
  }

  /** 1 − (max − x) ÷ (max − min). COINr 1.1 {@code n_dist2max}. */
  record DistanceToMaximum() implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      double max = Columns.max(reference);
      Linear.apply(column, max, max - Columns.min(reference), 1, 1);
    }
  }

  /**
   * 1 − (r − x) ÷ (r − min), r the value of the reference unit; without it, no values. COINr 1.1
   * {@code n_dist2ref}.
   *
   * @param unit the position of the reference unit in the column compared with
   * @param clip whether what is better than the reference counts as 1
   */
  record DistanceToReference(int unit, boolean clip) implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      double r = reference[unit];
      Linear.apply(column, r, r - Columns.min(reference), 1, 1);
      if (clip) {
        Linear.clip(column, Double.NEGATIVE_INFINITY, 1);
      }
    }
  }

  /**
   * (x − min) ÷ (target − min), the target turned like the column. COINr 1.1 {@code n_dist2targ}.
   *
   * @param clip whether what is better than the target counts as 1
   */
  record DistanceToTarget(double target, boolean clip) implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      double min = Columns.min(reference);
      Linear.apply(column, min, target - min, 1, 0);
      if (clip) {
        Linear.clip(column, Double.NEGATIVE_INFINITY, 1);
      }
    }

    @Override
    public boolean keepsOrder(double[] column) {
      return !(target <= Columns.min(column));
    }
  }

  /** x ÷ max. COINr 1.1 {@code n_fracmax}. */
  record FractionOfMaximum() implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      Linear.apply(column, 0, Columns.max(reference), 1, 0);
    }

    @Override
    public boolean keepsOrder(double[] column) {
      return !(Columns.max(column) <= 0);
    }
  }

  /**
   * (x − lower) ÷ (upper − lower) · scale, bounds turned like the column and swapped with it. COINr
   * 1.1 {@code n_goalposts} and, unclipped, {@code n_scaled}.
   *
   * @param clip whether values outside the bounds count as the nearer bound
   */
  record Goalposts(Bound lower, Bound upper, double scale, boolean clip) implements Normaliser {
    @Override
    public void apply(double[] column, double[] reference) {
      double least = lower.in(reference);
      Linear.apply(column, least, upper.in(reference) - least, 1, 0);
      if (clip) {
        Linear.clip(column, 0, 1);
      }
      Linear.apply(column, 0, 1, scale, 0);
    }

    @Override
    public boolean keepsOrder(double[] column) {
      return !(upper.in(column) < lower.in(column));
    }
  }
}
