package vn.thuocso.index.coherence;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How two columns go together, over the units that have both.
 *
 * <p>COINr 1.1 {@code get_corr} (R's {@code cor}, pairwise complete). The probabilities are those
 * of R's {@code cor.test} without its exact small-sample tables, so that ties and any number of
 * units are treated alike.
 */
public enum Correlation {
  /** Product moment; p by Student's t with n − 2 degrees of freedom. */
  PEARSON {
    @Override
    Association of(Column one, Column other, int[] byOne, int[] byOther) {
      return Association.linear(byOne.length, Products.pearson(one.values, other.values, byOne));
    }
  },
  /** Pearson's of ranks, ties sharing their mean; p by the same t, an approximation. */
  SPEARMAN {
    @Override
    Association of(Column one, Column other, int[] byOne, int[] byOther) {
      double r = Products.pearson(one.ranks(byOne), other.ranks(byOther), byOne);
      return Association.linear(byOne.length, r);
    }
  },
  /** Kendall's τ-b; p by the normal approximation with its correction for ties. */
  KENDALL {
    @Override
    Association of(Column one, Column other, int[] byOne, int[] byOther) {
      return Kendall.of(one, other, byOne);
    }
  };

  /** Fewer units than this have no correlation: two always lie on a line. */
  static final int FEWEST = 3;

  abstract Association of(Column one, Column other, int[] byOne, int[] byOther);

  Association of(Column one, Column other) {
    int[] byOne = one.common(other);
    if (byOne.length < FEWEST) {
      return Association.none(byOne.length, Reason.TOO_FEW_UNITS);
    }
    int[] byOther = other.common(one);
    if (one.isConstant(byOne) || other.isConstant(byOther)) {
      return Association.none(byOne.length, Reason.NO_VARIATION);
    }
    return of(one, other, byOne, byOther);
  }

  /** The correlation of two columns of equal length, NaN where there is no value. */
  public Association of(double[] one, double[] other) {
    return of(Column.of(one), Column.of(other));
  }

  /**
   * A correlation with what it rests on.
   *
   * @param units how many have both
   * @param p the probability of one as far from zero if there were none; with the estimate
   */
  public record Association(int units, Estimate estimate, OptionalDouble p) {
    static Association none(int units, Reason reason) {
      return new Association(units, Estimate.none(reason), OptionalDouble.empty());
    }

    static Association of(int units, double value, double p) {
      return new Association(
          units, Estimate.of(value), OptionalDouble.of(Math.max(0, Math.min(1, p))));
    }

    static Association linear(int units, double r) {
      return of(units, r, Tails.ofCorrelation(r, units));
    }
  }

  /** Sums over units in the columns' own order, so that neither column comes first. */
  static final class Products {
    private Products() {}

    static double pearson(double[] one, double[] other, int[] units) {
      int[] inOrder = units.clone();
      Arrays.sort(inOrder);
      double meanOne = mean(one, inOrder);
      double meanOther = mean(other, inOrder);
      double squaresOne = 0;
      double squaresOther = 0;
      double products = 0;
      for (int unit : inOrder) {
        double a = one[unit] - meanOne;
        double b = other[unit] - meanOther;
        squaresOne += a * a;
        squaresOther += b * b;
        products += a * b;
      }
      double r = products / (Math.sqrt(squaresOne) * Math.sqrt(squaresOther));
      return Math.max(-1, Math.min(1, r));
    }

    static double mean(double[] column, int[] units) {
      double sum = 0;
      for (int unit : units) {
        sum += column[unit];
      }
      return sum / units.length;
    }
  }
}
