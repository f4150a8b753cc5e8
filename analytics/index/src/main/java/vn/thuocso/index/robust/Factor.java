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
public sealed interface Factor {
  /** The name it has in results, as {@code weights}. */
  String name();

  /** What it takes one of, each as likely; none where its u opens a stream of numbers. */
  default List<?> alternatives() {
    return List.of();
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

  /** One of several imputations, each as likely. */
  record Imputations(List<Imputation> alternatives) implements Factor {
    public Imputations {
      alternatives = some(alternatives);
    }

    @Override
    public String name() {
      return "imputation";
    }
  }

  /** One of several treatments, each as likely. */
  record Treatments(List<Treatment> alternatives) implements Factor {
    public Treatments {
      alternatives = some(alternatives);
    }

    @Override
    public String name() {
      return "treatment";
    }
  }

  /** One of several normalisations, each as likely. */
  record Normalisations(List<Normalisation> alternatives) implements Factor {
    public Normalisations {
      alternatives = some(alternatives);
    }

    @Override
    public String name() {
      return "normalisation";
    }
  }

  /**
   * One of several sets of weights, each as likely: as stated, equal, or the first principal
   * components of the nominal data. Where weights are shaken too, noise is laid upon the set drawn.
   */
  record Weightings(List<WeightMethod> alternatives) implements Factor {
    public Weightings {
      alternatives = some(alternatives);
    }

    @Override
    public String name() {
      return "weighting";
    }
  }

  /** One of several aggregations for all levels, each as likely. */
  record Aggregations(List<Aggregation> alternatives) implements Factor {
    public Aggregations {
      alternatives = some(alternatives);
    }

    @Override
    public String name() {
      return "aggregation";
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

  private static <T> List<T> some(List<T> alternatives) {
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("a factor has alternatives");
    }
    return List.copyOf(alternatives);
  }
}
