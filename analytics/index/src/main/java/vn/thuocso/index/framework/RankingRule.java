package vn.thuocso.index.framework;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * Who is ranked, and how.
 *
 * @param decimals the decimals of the values that are compared; as they are where empty
 */
public record RankingRule(Ties ties, OptionalInt decimals, Floor floor) {
  public static final RankingRule DEFAULT =
      new RankingRule(Ties.COMPETITION, OptionalInt.empty(), new Floor.None());

  /** What a unit needs to be ranked. */
  public sealed interface Floor {
    /** A score. */
    record None() implements Floor {}

    /** So many assessed points, and this share of the maximum of every main index assessed. */
    record Assessed(BigDecimal assessedPoints, BigDecimal shareOfEachGroup) implements Floor {}

    /** Values for this share of the indicators. */
    record Available(double availability) implements Floor {}
  }
}
