package vn.thuocso.index.data;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.SuppressionRule;

/** Why a value is suppressed. */
public enum Suppression {
  /** The denominator is below k. */
  DENOMINATOR_BELOW_K,
  /** The numerator is above zero and below k. */
  NUMERATOR_BELOW_K,
  /** It is made of others, hidden for reasons of their own. */
  OF_PARTS;

  /**
   * Why an indicator's rule hides a ratio, the denominator before the numerator; empty where it may
   * be shown. A denominator of zero counts nobody: it is not hidden, the rule for it settles it.
   */
  public static Optional<Suppression> of(Indicator indicator, Reading.Ratio ratio) {
    if (indicator.suppression().isEmpty() || ratio.denominator().signum() == 0) {
      return Optional.empty();
    }
    SuppressionRule rule = indicator.suppression().get();
    BigDecimal k = BigDecimal.valueOf(rule.k());
    if (rule.denominator().isPresent() && ratio.denominator().compareTo(k) < 0) {
      return Optional.of(DENOMINATOR_BELOW_K);
    }
    boolean few = ratio.numerator().signum() > 0 && ratio.numerator().compareTo(k) < 0;
    return few && rule.numerator().isPresent() ? Optional.of(NUMERATOR_BELOW_K) : Optional.empty();
  }

  /** The same of an entry: as it says, or as its counts are. */
  public static Optional<Suppression> of(Indicator indicator, Cell cell) {
    if (cell instanceof Cell.Suppressed suppressed) {
      return Optional.of(suppressed.reason());
    }
    return cell instanceof Cell.Present present && present.reading() instanceof Reading.Ratio ratio
        ? of(indicator, ratio)
        : Optional.empty();
  }

  /** How a data file writes it in place of the value. */
  public String word() {
    return switch (this) {
      case DENOMINATOR_BELOW_K -> "SUPPRESSED:DEN";
      case NUMERATOR_BELOW_K -> "SUPPRESSED:NUM";
      case OF_PARTS -> "SUPPRESSED";
    };
  }
}
