package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;

/** The unit next above in rank, or next below the first, and what separates the two. */
record Neighbour(Facts facts, Score other, boolean above, Split split, ScoreText text) {

  private static final int HALF = 70;

  /**
   * The section, ready to be placed.
   *
   * @param doubt that the two cannot be told apart; empty where they can
   */
  record Gap(
      String title,
      String finding,
      String doubt,
      String href,
      String compare,
      String name,
      List<Row> rows) {

    Gap {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A main index of both, and the neighbour's lead in points on a bar 140 wide from its middle.
   *
   * @param theirs where the neighbour's number comes from
   */
  record Row(
      String name,
      String origin,
      String own,
      String others,
      String theirs,
      String way,
      String x,
      String width,
      String lead) {}

  Gap view() {
    String code = other.unit().value();
    return new Gap(
        text.say().say(above ? "profile.next.above" : "profile.next.below", text.name(other)),
        finding(),
        doubt(),
        facts.at("/don-vi/" + code),
        facts.chosen().address().with("u", facts.unit().code().value()).at("/so-sanh")
            + "&u="
            + code,
        text.name(other),
        rows());
  }

  private String finding() {
    BigDecimal lead =
        facts.total().points(value(Optional.of(other)).subtract(value(facts.own(ScoreNode.TOTAL))));
    String first =
        text.say()
            .say(
                above ? "profile.next.leads" : "profile.next.follows",
                text.name(other),
                text.unsigned(lead));
    return (first + " " + part("profile.next.better", 1) + " " + part("profile.next.worse", -1))
        .strip()
        .replaceAll(" {2,}", " ");
  }

  /** The two indices in which the neighbour leads, or lags, most. */
  private String part(String key, int sign) {
    List<String> parts =
        split.parts().entrySet().stream()
            .filter(part -> shown(part.getValue()).signum() == sign)
            .sorted(Comparator.comparing(part -> part.getValue().abs().negate()))
            .limit(2)
            .map(part -> part.getKey().name(text.say()) + " (" + text.signed(part.getValue()) + ")")
            .toList();
    return parts.isEmpty()
        ? ""
        : text.say().say(key, parts.stream().collect(Collectors.joining(", ")));
  }

  private String doubt() {
    Optional<Score> own = facts.own(ScoreNode.TOTAL);
    boolean together = own.filter(row -> row.band() > 0 && row.band() == other.band()).isPresent();
    return together ? text.say().say("profile.next.together") : "";
  }

  private List<Row> rows() {
    double most =
        split.parts().values().stream()
            .mapToDouble(part -> Math.abs(part.doubleValue()))
            .max()
            .orElse(1);
    return split.parts().entrySet().stream().map(part -> row(part, Math.max(most, 0.1))).toList();
  }

  private Row row(Map.Entry<ScoreNode, BigDecimal> part, double most) {
    BigDecimal lead = shown(part.getValue());
    double width = HALF * Math.abs(lead.doubleValue()) / most;
    return new Row(
        part.getKey().name(text.say()),
        facts.origin(part.getKey().code()),
        percent(facts.own(part.getKey().code())),
        percent(others(part.getKey().code())),
        facts.at("/nguon-goc/" + other.unit().value() + "/" + part.getKey().code()),
        lead.signum() > 0 ? "down" : lead.signum() < 0 ? "up" : "same",
        Ruler.number(lead.signum() < 0 ? HALF - width : HALF),
        Ruler.number(width),
        text.signed(part.getValue()));
  }

  private Optional<Score> others(String node) {
    return facts.now().getOrDefault(node, List.of()).stream()
        .filter(row -> row.unit().equals(other.unit()))
        .findFirst();
  }

  private String percent(Optional<Score> row) {
    return row.map(Score::value).map(at -> text.say().percent(at.movePointRight(2))).orElse("–");
  }

  private static BigDecimal value(Optional<Score> row) {
    return row.map(at -> Objects.requireNonNull(at.value())).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal shown(BigDecimal points) {
    return points.setScale(1, RoundingMode.HALF_UP);
  }
}
