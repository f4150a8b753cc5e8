package vn.thuocso.index.robust;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.thuocso.index.composite.Build.Stage;
import vn.thuocso.index.composite.Method;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.WeightMethod;

/**
 * A step of a composite that runs can take in turns in several ways.
 *
 * @param name of the factor in results
 * @param field that states the step in a definition
 * @param stage from which a run has to be repeated
 * @param isTaken whether the framework's own method has the step
 * @param take gives a method that takes the step in another way
 */
record Exchange<T>(
    String name,
    String field,
    Stage stage,
    Predicate<Steps> isTaken,
    BiFunction<Method, T, Method> take) {
  static final Exchange<Imputation> IMPUTATION =
      new Exchange<>(
          "imputation",
          "impute",
          Stage.IMPUTE,
          steps -> steps.impute().isPresent(),
          Method::withImputation);
  static final Exchange<Treatment> TREATMENT =
      new Exchange<>(
          "treatment",
          "treat",
          Stage.TREAT,
          steps -> steps.treat().isPresent(),
          Method::withTreatment);
  static final Exchange<Normalisation> NORMALISATION =
      new Exchange<>(
          "normalisation",
          "normalise",
          Stage.NORMALISE,
          steps -> steps.normalise().isPresent(),
          Method::withNormalisation);
  static final Exchange<WeightMethod> WEIGHTING =
      new Exchange<>("weighting", "weights", Stage.AGGREGATE, steps -> true, Method::withWeights);
  static final Exchange<Aggregation> AGGREGATION =
      new Exchange<>(
          "aggregation", "aggregate", Stage.AGGREGATE, steps -> true, Method::withAggregation);
}
