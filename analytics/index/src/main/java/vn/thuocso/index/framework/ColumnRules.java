package vn.thuocso.index.framework;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an indicator adds to or changes in the steps of composite scoring; what is empty follows the
 * framework's steps.
 */
public record ColumnRules(
    Optional<Denominator> denominator,
    Transform transform,
    Optional<Imputation> impute,
    Optional<Treatment> treat,
    Optional<Normalisation> normalise,
    Optional<Span> goalposts,
    OptionalDouble target) {
  /** As the framework says. */
  public static final ColumnRules PLAIN =
      new ColumnRules(
          Optional.empty(),
          Transform.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty());
}
