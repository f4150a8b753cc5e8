package vn.thuocso.index.robust;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.WeightMethod;

/**
 * One thing that is uncertain about an index, and the alternatives it may take. A run gives each
 * factor one number u, uniform from 0 to 1, and nothing else is random.
 */
public sealed interface Factor permits Factor.Weights, Factor.DataError, Choice {
  /** The name it has in results, as {@code weights}. */
  String name();

  /** What it takes one of, each as likely; none where its u opens a stream of numbers. */
  default List<?> alternatives() {
    return List.of();
  }

  static Factor imputations(List<Imputation> alternatives) {
    return new Choice<>(Exchange.IMPUTATION, alternatives);
  }

  static Factor treatments(List<Treatment> alternatives) {
    return new Choice<>(Exchange.TREATMENT, alternatives);
  }

  static Factor normalisations(List<Normalisation> alternatives) {
    return new Choice<>(Exchange.NORMALISATION, alternatives);
  }

  /**
   * Sets of weights: as stated, equal, or the first principal components of the nominal data. Where
   * weights are shaken too, noise is laid upon the set drawn.
   */
  static Factor weightings(List<WeightMethod> alternatives) {
    return new Choice<>(Exchange.WEIGHTING, alternatives);
  }

  /** Aggregations, each for all levels. */
  static Factor aggregations(List<Aggregation> alternatives) {
    return new Choice<>(Exchange.AGGREGATION, alternatives);
  }

  /**
   * Weights shaken level by level: w · (1 + (2u − 1)·f), each weight with its own u (COINr 1.1
   * {@code get_noisy_weights}). Level 1 are the indicators, a group stands one level above the
   * highest of its children. Under points scoring, the maxima of indicators are shaken.
   *
   * @param noiseByLevel f from 0 to 1; weights of other levels stay
   */
  record Weights(SortedMap<Integer, Double> noiseByLevel) implements Factor {
    public Weights {
      noiseByLevel = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(noiseByLevel));
      noiseByLevel
          .values()
          .forEach(
              noise -> {
                if (!(noise >= 0 && noise <= 1)) {
                  throw new IllegalArgumentException("noise lies between 0 and 1: " + noise);
                }
              });
    }

    /** The same noise at the levels from the indicators up to one. */
    public static Weights upTo(int level, double noise) {
      SortedMap<Integer, Double> byLevel = new TreeMap<>();
      for (int i = 1; i <= level; i++) {
        byLevel.put(i, noise);
      }
      return new Weights(byLevel);
    }

    @Override
    public String name() {
      return "weights";
    }
  }

  /**
   * The data's own error: to every reading with a standard error a Gaussian of that error is added,
   * independent of the others. Beyond COINr.
   *
   * @param scale what the standard errors are multiplied by; 1 for what the data states
   */
  record DataError(double scale) implements Factor {
    public DataError {
      if (!(scale > 0 && Double.isFinite(scale))) {
        throw new IllegalArgumentException("scale: " + scale);
      }
    }

    @Override
    public String name() {
      return "data";
    }
  }
}
