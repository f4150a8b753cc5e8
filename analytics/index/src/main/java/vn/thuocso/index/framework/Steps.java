package vn.thuocso.index.framework;

import java.util.List;
import java.util.Optional;

/**
 * The steps of composite scoring, in this order; an empty one is not part of the method.
 *
 * @param treatOver the values that treatment judges and moves: the edition's own or all editions'
 * @param normaliseOver the values that normalisation compares with
 * @param levels aggregation by height, from the groups right above indicators up; empty where one
 *     rule holds for all
 */
public record Steps(
    boolean denominate,
    Optional<Screening> screen,
    Optional<Imputation> impute,
    Optional<Treatment> treat,
    Scope treatOver,
    Optional<Normalisation> normalise,
    Scope normaliseOver,
    Weighting weights,
    AggregationRule aggregate,
    List<AggregationRule> levels) {
  /** Given weights and arithmetic means, nothing before. */
  public static final Steps PLAIN =
      new Steps(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Weighting.GIVEN,
          AggregationRule.of(new Aggregation.Arithmetic()),
          List.of());

  public Steps {
    levels = List.copyOf(levels);
  }

  /** Steps of which each looks at its own edition only, and for all units. */
  public Steps(
      boolean denominate,
      Optional<Imputation> impute,
      Optional<Treatment> treat,
      Optional<Normalisation> normalise,
      Weighting weights,
      AggregationRule aggregate,
      List<AggregationRule> levels) {
    this(
        denominate,
        Optional.empty(),
        impute,
        treat,
        Scope.PERIOD,
        normalise,
        Scope.PERIOD,
        weights,
        aggregate,
        levels);
  }
}
