package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.points.Mark;
import vn.thuocso.index.points.Marker;

/**
 * The formula of an indicator with a ward's figures put in, so that anybody can reckon its points
 * again.
 *
 * @param framework with the round of the snapshot
 */
record Worked(Framework framework, Indicator indicator, Cell cell, Wording say) {

  private static final int SHOWN = 4;
  private static final Reading NOTHING = new Reading.Choice("");

  /** One step a line; the last one ends with the points. Nothing of what is suppressed. */
  List<String> lines() {
    Mark mark = new Marker(indicator, framework.round(), framework.missing()).mark(cell);
    if (mark instanceof Mark.Scored scored) {
      return scored(scored);
    }
    return mark instanceof Mark.Absent absent && absent.state() != State.SUPPRESSED
        ? List.of(absent(absent))
        : List.of();
  }

  private List<String> scored(Mark.Scored scored) {
    List<String> lines = new ArrayList<>();
    if (reading() instanceof Reading.Awarded awarded) {
      return List.of(say.say("origin.worked.awarded", plain(awarded.points())));
    }
    if (isEmpty()) {
      lines.add(say.say("origin.worked.empty"));
    } else if (rule().hasThresholds() && reading() instanceof Reading.Ratio) {
      scored.value().ifPresent(v -> lines.add("v = " + v() + equal(v) + near(v)));
    }
    String share = share(scored);
    BigDecimal max = indicator.pointScale().max();
    lines.add(share + " × " + plain(max) + " = " + plain(points(scored.share(), max)));
    return lines;
  }

  /** As the engine rounds it. */
  private BigDecimal points(Fraction share, BigDecimal max) {
    return framework.rounding().points().isPresent()
        ? share.roundedOf(
            max, framework.rounding().points().getAsInt(), framework.rounding().mode())
        : share.times(Fraction.of(max)).asDecimal();
  }

  private String absent(Mark.Absent absent) {
    String empty = isEmpty() ? say.say("origin.worked.empty") + " " : "";
    if (absent.state() == State.NOT_APPLICABLE) {
      return empty + say.say("origin.worked.not_applicable");
    }
    return empty
        + say.say(
            absent.consequence() == Absence.ZERO_KEEPS_MAXIMUM
                ? "origin.worked.missing.zero"
                : "origin.worked.missing.leaves",
            plain(indicator.pointScale().max()));
  }

  private boolean isEmpty() {
    return reading() instanceof Reading.Ratio ratio
        && ratio.denominator().signum() == 0
        && indicator.zeroDenominator().isPresent();
  }

  private String share(Mark.Scored scored) {
    if (isEmpty()) {
      return "0";
    }
    if (rule() instanceof PointRule.Ratio ratio) {
      return "min(1; " + quotient(ratio) + ")";
    }
    if (rule() instanceof PointRule.Survey) {
      return "min(1; " + v() + ")";
    }
    if (rule() instanceof PointRule.Target target) {
      return "min(1; " + operand() + " ÷ " + plain(target.target()) + ")";
    }
    if (rule() instanceof PointRule.Linear linear) {
      return line(linear.floor(), linear.target());
    }
    if (rule() instanceof PointRule.RankRef rank) {
      return line(BigDecimal.valueOf(rank.worst()), BigDecimal.ONE);
    }
    if (rule() instanceof PointRule.Band band) {
      return band(band, scored.share());
    }
    return reading() instanceof Reading.Parts parts && rule() instanceof PointRule.Parts rule
        ? parts(rule.parts(), parts)
        : near(scored.share());
  }

  /** A over b, b at least what the rule asks for in a round so long. */
  private String quotient(PointRule.Ratio rule) {
    if (!(reading() instanceof Reading.Ratio ratio)) {
      return v() + " ÷ " + plain(indicator.factor());
    }
    String below =
        rule.denMin()
            .map(least -> new RuleText(indicator, framework.round().months(), say).prorated(least))
            .map(least -> "max(" + plain(ratio.denominator()) + "; " + least + ")")
            .orElseGet(() -> plain(ratio.denominator()));
    return plain(ratio.numerator()) + " ÷ " + below;
  }

  /** Straight from 0 at the floor to 1 at the target. */
  private String line(BigDecimal floor, BigDecimal target) {
    String from = plain(floor);
    return "max(0; min(1; ("
        + operand()
        + " − "
        + from
        + ") ÷ ("
        + plain(target)
        + " − "
        + from
        + ")))";
  }

  private String band(PointRule.Band band, Fraction share) {
    if (share.signum() == 0 || share.equals(Fraction.ONE)) {
      return near(share);
    }
    boolean low = share(band.lo0(), band.lo()).equals(share);
    return low ? line(band.lo0(), band.lo()) : line(band.hi0(), band.hi());
  }

  private Fraction share(BigDecimal floor, BigDecimal target) {
    Fraction from = Fraction.of(floor);
    return value().minus(from).dividedBy(Fraction.of(target).minus(from)).clampedToShare();
  }

  private String parts(Map<String, BigDecimal> shares, Reading.Parts parts) {
    return parts.met().isEmpty()
        ? "0"
        : new TreeSet<>(parts.met())
            .stream()
                .map(part -> plain(Objects.requireNonNull(shares.get(part))))
                .collect(Collectors.joining(" + ", "(", ")"));
  }

  /** The number that thresholds are held against, as it is reckoned. */
  private String v() {
    if (reading() instanceof Reading.Ratio ratio) {
      String quotient = plain(ratio.numerator()) + " ÷ " + plain(ratio.denominator());
      return indicator.factor().compareTo(BigDecimal.ONE) == 0 || !rule().hasThresholds()
          ? quotient
          : plain(indicator.factor()) + " × " + quotient;
    }
    return reading() instanceof Reading.Amount amount ? plain(amount.value()) : "";
  }

  private String operand() {
    return reading() instanceof Reading.Ratio ? "(" + v() + ")" : v();
  }

  private Fraction value() {
    if (reading() instanceof Reading.Ratio ratio) {
      return Fraction.of(ratio.numerator(), ratio.denominator())
          .times(Fraction.of(indicator.factor()));
    }
    return reading() instanceof Reading.Amount amount ? Fraction.of(amount.value()) : Fraction.ZERO;
  }

  private Reading reading() {
    return cell instanceof Cell.Present present ? present.reading() : NOTHING;
  }

  private PointRule rule() {
    return indicator.pointScale().rule();
  }

  private String near(Fraction value) {
    return plain(value.round(SHOWN, RoundingMode.HALF_UP));
  }

  private static String equal(Fraction value) {
    boolean exact = Fraction.of(value.round(SHOWN, RoundingMode.HALF_UP)).equals(value);
    return exact ? " = " : " ≈ ";
  }

  private String plain(BigDecimal amount) {
    int scale = Math.max(0, amount.stripTrailingZeros().scale());
    return scale > 3 ? say.number(amount, scale) : say.exact(amount);
  }
}
