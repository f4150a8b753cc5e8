package vn.thuocso.index.framework;

import java.util.OptionalDouble;

/** Where weights come from, and what the given weights of every group have to sum to, if stated. */
public record Weighting(WeightMethod method, OptionalDouble sum) {
  public static final Weighting GIVEN = new Weighting(WeightMethod.GIVEN, OptionalDouble.empty());
}
