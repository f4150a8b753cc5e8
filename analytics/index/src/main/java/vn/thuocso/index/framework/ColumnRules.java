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
    OptionalDouble target,
    Optional<Cap> cap) {
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

  /** Without a cap. */
  public ColumnRules(
      Optional<Denominator> denominator,
      Transform transform,
      Optional<Imputation> impute,
      Optional<Treatment> treat,
      Optional<Normalisation> normalise,
      Optional<Span> goalposts,
      OptionalDouble target) {
    this(denominator, transform, impute, treat, normalise, goalposts, target, Optional.empty());
  }
}
