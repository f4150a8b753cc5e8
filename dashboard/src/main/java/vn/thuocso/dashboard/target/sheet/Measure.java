package vn.thuocso.dashboard.target.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.PointRule;

/**
 * What the numbers of a column mean. Indices are kept from 0 to 1 and shown in points, indicators
 * are kept and shown in their own unit.
 *
 * @param code {@code TOTAL}, a main index or an indicator
 * @param group the main index that it belongs to; its own code for an index
 * @param scale what a kept number is multiplied by to be shown
 * @param unit as it is written behind a number
 * @param most the greatest number that can be, as it is kept
 * @param whole whether only whole numbers make sense
 * @param up whether more is better
 * @param factor of numerator over denominator
 * @param kinds of units that it applies to; empty for all
 */
public record Measure(
    String code,
    String group,
    Name name,
    BigDecimal scale,
    String unit,
    Optional<BigDecimal> most,
    boolean whole,
    boolean up,
    BigDecimal factor,
    Set<String> kinds,
    Optional<PointRule> rule) {

  private static final int KEPT = 6;

  /** Copies the kinds. */
  public Measure {
    kinds = Set.copyOf(kinds);
  }

  /** Whether it is about units of that kind at all. */
  public boolean appliesTo(UnitKind kind) {
    return kinds.isEmpty() || kinds.contains(kind.code());
  }

  /** Its name in the reader's language. */
  public String name(Wording say) {
    return say.english() ? name.en() : name.vi();
  }

  /** A kept number as it is shown. */
  public BigDecimal shown(BigDecimal kept) {
    return kept.multiply(scale);
  }

  /** A shown number as it is kept. */
  public BigDecimal kept(BigDecimal shown) {
    return shown.divide(scale, KEPT, RoundingMode.HALF_UP);
  }

  /** How many decimals tell numbers of it apart. */
  public int decimals() {
    return whole ? 0 : 1;
  }

  /** A kept number in words of the language, without its unit. */
  public String text(BigDecimal kept, Wording say) {
    BigDecimal shown = shown(kept).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return say.number(shown, Math.max(0, shown.scale()));
  }

  /** A kept number as it is measured, to so many decimals as tell it apart. */
  public String rounded(BigDecimal kept, Wording say) {
    return say.number(shown(kept), decimals());
  }

  /** How much better the first number is than the second; below zero where it is worse. */
  public BigDecimal lead(BigDecimal value, BigDecimal than) {
    return up ? value.subtract(than) : than.subtract(value);
  }

  /**
   * What was measured, in the unit of the target: an index itself, a rate from what it counts, what
   * a rule turned into a share turned back where that is certain.
   *
   * @param value the index or the share of points, from 0 to 1
   */
  public Optional<BigDecimal> result(
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {
    if (numerator != null && denominator != null && denominator.signum() > 0) {
      return Optional.of(
          numerator.multiply(factor).divide(denominator, KEPT, RoundingMode.HALF_UP));
    }
    if (value == null || rule.isEmpty() || rule.get().isOfWords()) {
      return Optional.ofNullable(value);
    }
    return rule.flatMap(known -> turnedBack(known, value));
  }

  private static Optional<BigDecimal> turnedBack(PointRule rule, BigDecimal share) {
    if (rule instanceof PointRule.Step step) {
      return step.steps().stream()
          .filter(row -> row.share().compareTo(share) == 0)
          .map(PointRule.Step.Row::threshold)
          .findFirst();
    }
    boolean between = share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0;
    if (between && rule instanceof PointRule.Linear line) {
      BigDecimal way = line.target().subtract(line.floor());
      return Optional.of(line.floor().add(share.multiply(way)).setScale(2, RoundingMode.HALF_UP));
    }
    return Optional.empty();
  }
}
