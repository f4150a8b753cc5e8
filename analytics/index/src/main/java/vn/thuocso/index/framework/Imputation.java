package vn.thuocso.index.framework;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What takes the place of missing values.
 *
 * @param group the attribute of units that group methods go by
 * @param level for unit methods: 1 = members of the lowest group, counted from the indicators up;
 *     without one, all indicators
 * @param maxPeriods how many periods back a last observation may lie; without one, any number
 */
public record Imputation(
    ImputationMethod method, Optional<String> group, OptionalInt level, OptionalInt maxPeriods) {
  public static final Imputation NONE = of(ImputationMethod.NONE);

  public static Imputation of(ImputationMethod method) {
    return new Imputation(method, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
  }
}
