package vn.thuocso.index.points;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.Round;
import vn.thuocso.index.problem.Rule;

/** Marks entries for one indicator by its rule and its rules for states. */
public final class Marker {
  private final Indicator indicator;
  private final PointRule rule;
  private final ProRata proRata;
  private final RatioRules ratios;
  private final Absence missing;

  /**
   * @param missing what a missing value means in the framework
   */
  public Marker(Indicator indicator, Round round, Absence missing) {
    this.indicator = indicator;
    this.rule = indicator.pointScale().rule();
    this.proRata = new ProRata(round);
    this.ratios = new RatioRules(indicator, proRata, missing);
    this.missing = missing;
  }

  /** What becomes of an entry. */
  public Mark mark(Cell cell) {
    if (cell instanceof Cell.Present present) {
      return mark(present.reading());
    }
    if (cell instanceof Cell.Suppressed suppressed) {
      return new Mark.Absent(State.SUPPRESSED, ratios.consequence(suppressed.reason()));
    }
    return cell instanceof Cell.NotApplicable
        ? Mark.Absent.NOT_APPLICABLE
        : new Mark.Absent(State.MISSING, missing);
  }

  private Mark mark(Reading reading) {
    if (reading instanceof Reading.Ratio ratio) {
      return ratios.mark(ratio);
    }
    if (reading instanceof Reading.Amount amount) {
      return mark(amount.value());
    }
    if (reading instanceof Reading.Awarded awarded) {
      return awarded(awarded.points());
    }
    if (reading instanceof Reading.Parts parts) {
      return rule instanceof PointRule.Parts of ? met(of.parts(), parts.met()) : wrong("các ý");
    }
    return choice(((Reading.Choice) reading).choice());
  }

  private Mark awarded(BigDecimal points) {
    BigDecimal max = indicator.pointScale().max();
    return points.compareTo(max) > 0
        ? new Mark.Refused(
            Rule.OUT_OF_RANGE,
            points.toPlainString(),
            "Điểm được công nhận của chỉ số "
                + indicator.code()
                + " từ 0 đến "
                + max.toPlainString())
        : Mark.Scored.of(max.signum() == 0 ? Fraction.ZERO : Fraction.of(points, max));
  }

  private Mark mark(BigDecimal amount) {
    Fraction v = Fraction.of(amount);
    if (rule instanceof PointRule.Ratio ratio && ratio.denMin().isEmpty()) {
      Fraction share = v.dividedBy(Fraction.of(indicator.factor())).clampedToShare();
      return new Mark.Scored(share, Optional.of(v));
    }
    if (rule instanceof PointRule.Bool) {
      return choice(amount.stripTrailingZeros().toPlainString());
    }
    return ValueRules.share(rule, v, proRata)
        .<Mark>map(share -> new Mark.Scored(share, Optional.of(v)))
        .orElseGet(() -> wrong(amount.toPlainString()));
  }

  private Mark choice(String choice) {
    if (rule instanceof PointRule.Bool) {
      return PointRule.Bool.read(choice)
          .<Mark>map(yes -> Mark.Scored.of(yes ? Fraction.ONE : Fraction.ZERO))
          .orElseGet(() -> unknown(choice, "có, không"));
    }
    if (rule instanceof PointRule.Role role) {
      return Optional.ofNullable(role.roles().get(choice))
          .<Mark>map(share -> Mark.Scored.of(Fraction.of(share)))
          .orElseGet(() -> unknown(choice, String.join(", ", role.roles().keySet())));
    }
    return rule instanceof PointRule.Parts parts
        ? met(parts.parts(), Set.of(choice))
        : wrong(choice);
  }

  private Mark met(Map<String, BigDecimal> parts, Set<String> met) {
    Fraction sum = Fraction.ZERO;
    for (String part : new TreeSet<>(met)) {
      BigDecimal share = parts.getOrDefault(part, BigDecimal.ZERO);
      if (!parts.containsKey(part)) {
        return unknown(part, String.join(", ", parts.keySet()));
      }
      sum = sum.plus(Fraction.of(share));
    }
    return Mark.Scored.of(sum.clampedToShare());
  }

  private Mark unknown(String value, String known) {
    return new Mark.Refused(
        Rule.UNKNOWN_CODE,
        value,
        "Chỉ số " + indicator.code() + " không có lựa chọn “" + value + "”; chỉ có: " + known);
  }

  private Mark wrong(String value) {
    return new Mark.Refused(
        Rule.WRONG_TYPE,
        value,
        "Chỉ số "
            + indicator.code()
            + " chấm theo "
            + rule.kind()
            + " không đọc được giá trị dạng này: "
            + value
            + (isOfCounts() ? counts() : ""));
  }

  private boolean isOfCounts() {
    return rule instanceof PointRule.Ratio || rule instanceof PointRule.Survey;
  }

  private String counts() {
    return "; cần tử số và mẫu số: tệp rộng ghi cột "
        + indicator.code()
        + ".num và "
        + indicator.code()
        + ".den, tệp dài ghi cột numerator và denominator";
  }
}
