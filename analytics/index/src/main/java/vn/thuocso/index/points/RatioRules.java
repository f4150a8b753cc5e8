package vn.thuocso.index.points;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.SuppressionRule;
import vn.thuocso.index.problem.Rule;

/**
 * Marks a numerator over a denominator. An empty denominator goes first, by the indicator's rule
 * for it, and as it was reported: a least denominator does not hide that there was none. Then come
 * counts too small to show, then the rule for points.
 */
record RatioRules(Indicator indicator, ProRata proRata, Absence missing) {
  Mark mark(Reading.Ratio ratio) {
    if (ratio.numerator().signum() < 0 || ratio.denominator().signum() < 0) {
      return refused(Rule.NEGATIVE, ratio, "có số đếm âm");
    }
    if (ratio.denominator().signum() == 0) {
      return empty(ratio);
    }
    return suppressed(ratio)
        .<Mark>map(absence -> new Mark.Absent(State.SUPPRESSED, absence))
        .orElseGet(() -> scored(ratio));
  }

  private Mark empty(Reading.Ratio ratio) {
    if (indicator.zeroDenominator().isEmpty()) {
      return leastDenominator().isPresent()
          ? scored(ratio)
          : refused(
              Rule.ZERO_DENOMINATOR,
              ratio,
              "có mẫu số bằng 0 mà bộ chỉ số không nói phải làm gì (zeroDenominator)");
    }
    State state = ratio.probe().state(indicator.zeroDenominator().get());
    if (state == State.ZERO) {
      return Mark.Scored.of(Fraction.ZERO);
    }
    return state == State.NOT_APPLICABLE ? Mark.Absent.NOT_APPLICABLE : unknown();
  }

  private Mark unknown() {
    return new Mark.Absent(State.MISSING, missing);
  }

  private Optional<Absence> suppressed(Reading.Ratio ratio) {
    return Suppression.of(indicator, ratio).map(this::consequence);
  }

  /** Without a rule a suppressed value leaves the denominator: nothing becomes zero unasked. */
  Absence consequence(Suppression reason) {
    Optional<SuppressionRule> rule = indicator.suppression();
    Optional<Absence> stated =
        switch (reason) {
          case DENOMINATOR_BELOW_K -> rule.flatMap(SuppressionRule::denominator);
          case NUMERATOR_BELOW_K -> rule.flatMap(SuppressionRule::numerator);
          case OF_PARTS -> Optional.empty();
        };
    return stated.orElse(Absence.LEAVES_DENOMINATOR);
  }

  private Mark scored(Reading.Ratio ratio) {
    PointRule rule = indicator.pointScale().rule();
    Fraction numerator = Fraction.of(ratio.numerator());
    if (rule instanceof PointRule.Survey survey && isTooFew(ratio, survey)) {
      return unknown();
    }
    if (rule instanceof PointRule.Ratio || rule instanceof PointRule.Survey) {
      Fraction share = numerator.dividedBy(denominator(ratio)).clampedToShare();
      return new Mark.Scored(share, value(ratio));
    }
    return value(ratio)
        .flatMap(v -> ValueRules.share(rule, v, proRata))
        .<Mark>map(share -> new Mark.Scored(share, value(ratio)))
        .orElseGet(
            () ->
                refused(
                    Rule.WRONG_TYPE, ratio, "không đọc tử số/mẫu số: chấm theo " + rule.kind()));
  }

  private static boolean isTooFew(Reading.Ratio ratio, PointRule.Survey survey) {
    return ratio.denominator().compareTo(BigDecimal.valueOf(survey.minTrials())) < 0;
  }

  private Fraction denominator(Reading.Ratio ratio) {
    Fraction denominator = Fraction.of(ratio.denominator());
    return leastDenominator().filter(least -> least.compareTo(denominator) > 0).orElse(denominator);
  }

  private Optional<Fraction> leastDenominator() {
    return indicator.pointScale().rule() instanceof PointRule.Ratio rule
        ? rule.denMin().map(proRata::of)
        : Optional.empty();
  }

  private Optional<Fraction> value(Reading.Ratio ratio) {
    return ratio.denominator().signum() == 0
        ? Optional.empty()
        : Optional.of(
            Fraction.of(ratio.numerator(), ratio.denominator())
                .times(Fraction.of(indicator.factor())));
  }

  private Mark refused(Rule rule, Reading.Ratio ratio, String what) {
    String value = ratio.numerator().toPlainString() + "/" + ratio.denominator().toPlainString();
    return new Mark.Refused(rule, value, "Chỉ số " + indicator.code() + " " + what + ": " + value);
  }
}
