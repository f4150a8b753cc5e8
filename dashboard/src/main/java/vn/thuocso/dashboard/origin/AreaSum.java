package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.origin.Answer.Origin;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.framework.Rounding;

/** How the figure of a former district is reckoned from its wards', with the figures put in. */
record AreaSum(Origin origin, Wording say) {

  /** A figure, and what it weighs. */
  private record Term(BigDecimal weight, BigDecimal value) {}

  /**
   * One step a line; nothing where a ward that is hidden stands in the sum, and where the figures
   * shown do not come to the area's.
   */
  List<String> lines() {
    NodeScore area = origin.score();
    if (area.suppressed()) {
      return List.of();
    }
    if (origin.subject().indicator().isPresent()) {
      return area.reason().equals(AreaRule.SUM.word()) ? counts(area) : List.of();
    }
    return origin.subject().kind() == Subject.Kind.TOTAL
        ? mean(
            origin.subject().parts().stream()
                .flatMap(
                    part ->
                        origin.at(part.code()).map(NodeScore::value).stream()
                            .map(value -> new Term(part.max(), value)))
                .toList(),
            term -> say.exact(term.weight()) + " × ")
        : mean(
            origin.counted().stream()
                .map(ward -> new Term(BigDecimal.ONE, Objects.requireNonNull(ward.value())))
                .toList(),
            term -> "");
  }

  private List<String> mean(List<Term> terms, Function<Term, String> weight) {
    BigDecimal whole = terms.stream().map(Term::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal value = origin.score().value();
    if (value == null || whole.signum() == 0) {
      return List.of();
    }
    BigDecimal sum =
        terms.stream()
            .map(term -> term.weight().multiply(rounded(term.value())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean same = rounded(sum.divide(whole, MathContext.DECIMAL64)).compareTo(rounded(value)) == 0;
    String added =
        terms.stream()
            .map(term -> weight.apply(term) + told(term.value()))
            .collect(Collectors.joining(" + ", "(", ")"));
    return same ? List.of(added + " ÷ " + say.exact(whole) + " = " + told(value)) : List.of();
  }

  private List<String> counts(NodeScore area) {
    boolean hidden = origin.wards().stream().anyMatch(NodeScore::suppressed);
    if (hidden || area.numerator() == null || area.denominator() == null) {
      return List.of();
    }
    List<NodeScore> wards =
        origin.wards().stream()
            .filter(ward -> ward.numerator() != null && ward.denominator() != null)
            .toList();
    List<BigDecimal> above =
        wards.stream().map(ward -> Objects.requireNonNull(ward.numerator())).toList();
    List<BigDecimal> below =
        wards.stream().map(ward -> Objects.requireNonNull(ward.denominator())).toList();
    return isSum(above, area.numerator()) && isSum(below, area.denominator())
        ? List.of("a = " + sum(above, area.numerator()), "b = " + sum(below, area.denominator()))
        : List.of();
  }

  private static boolean isSum(List<BigDecimal> parts, BigDecimal whole) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole) == 0;
  }

  private String sum(List<BigDecimal> parts, BigDecimal whole) {
    return parts.stream().map(say::exact).collect(Collectors.joining(" + "))
        + " = "
        + say.exact(whole);
  }

  private BigDecimal rounded(BigDecimal value) {
    Rounding rounding = origin.framework().rounding();
    return value.setScale(rounding.index(), RoundingMode.HALF_UP);
  }

  private String told(BigDecimal value) {
    return say.number(value, origin.framework().rounding().index());
  }
}
