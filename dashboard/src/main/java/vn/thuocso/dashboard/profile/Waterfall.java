package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;

/** Lays out how the main indices lead from one total to the next, bar by bar. */
record Waterfall(Facts facts, Split split, ScoreText text) {

  private static final double WIDTH = 320;
  private static final double LEFT = 56;
  private static final BigDecimal SHOWN = new BigDecimal("0.05");

  /**
   * The section, ready to be placed.
   *
   * @param finding which index moved most, and which the other way
   */
  record Bars(String title, String finding, List<Row> rows) {

    Bars {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row: a bar on a drawing 320 wide and 28 high, and its number.
   *
   * @param way "whole", "up", "down" or "same"
   * @param thread from the bar's end down to the next row; empty at the last
   */
  record Row(
      String name,
      String origin,
      String way,
      String x,
      String width,
      String thread,
      String number) {}

  /** The section of the change since the snapshot compared with. */
  Bars view() {
    BigDecimal from = total(facts.former(ScoreNode.TOTAL));
    BigDecimal to = total(facts.own(ScoreNode.TOTAL));
    BigDecimal by = to.subtract(from).setScale(1, RoundingMode.HALF_UP);
    String way = by.signum() > 0 ? "more" : by.signum() < 0 ? "less" : "same";
    return new Bars(
        text.say().say("profile.why." + way, text.unsigned(by)), finding(), rows(from, to));
  }

  private BigDecimal total(Optional<Score> row) {
    return facts.total().points(row.map(Score::value).orElse(BigDecimal.ZERO));
  }

  private String finding() {
    Comparator<Map.Entry<ScoreNode, BigDecimal>> byPart = Map.Entry.comparingByValue();
    Optional<String> most =
        split.parts().entrySet().stream()
            .max(byPart)
            .filter(part -> part.getValue().compareTo(SHOWN) >= 0)
            .map(part -> sentence("profile.why.most", part));
    Optional<String> least =
        split.parts().entrySet().stream()
            .min(byPart)
            .filter(part -> part.getValue().compareTo(SHOWN.negate()) <= 0)
            .map(part -> sentence("profile.why.least", part));
    return String.join(" ", List.of(most.orElse(""), least.orElse(""))).strip();
  }

  private String sentence(String key, Map.Entry<ScoreNode, BigDecimal> part) {
    return text.say().say(key, part.getKey().name(text.say()), text.unsigned(part.getValue()));
  }

  private List<Row> rows(BigDecimal from, BigDecimal to) {
    Scale scale = scale(from, to);
    List<Row> rows = new ArrayList<>();
    rows.add(whole(new Header(facts, text).before(), from, scale, true));
    BigDecimal at = from;
    for (Map.Entry<ScoreNode, BigDecimal> part : split.parts().entrySet()) {
      String origin = facts.origin(part.getKey().code());
      rows.add(bar(part.getKey().name(text.say()), origin, at, part.getValue(), scale));
      at = at.add(part.getValue());
    }
    if (split.rest().abs().compareTo(SHOWN) >= 0) {
      rows.add(bar(text.say().say("profile.why.rest"), "", at, split.rest(), scale));
    }
    rows.add(whole(text.say().day(facts.snapshot().asOf()), to, scale, false));
    return rows;
  }

  private Row whole(String when, BigDecimal points, Scale scale, boolean first) {
    String end = scale.at(points);
    return new Row(
        text.say().say("profile.why.whole", when),
        first ? facts.formerly(ScoreNode.TOTAL) : facts.origin(ScoreNode.TOTAL),
        "whole",
        "0",
        end,
        first ? "M" + end + " 14V28" : "",
        text.points(points));
  }

  private Row bar(String name, String origin, BigDecimal at, BigDecimal by, Scale scale) {
    BigDecimal next = at.add(by);
    BigDecimal shown = by.setScale(1, RoundingMode.HALF_UP);
    String left = scale.at(at.min(next));
    double width = Double.parseDouble(scale.at(at.max(next))) - Double.parseDouble(left);
    return new Row(
        name,
        origin,
        shown.signum() > 0 ? "up" : shown.signum() < 0 ? "down" : "same",
        left,
        Ruler.number(Math.max(1, width)),
        "M" + scale.at(at) + " 0V14M" + scale.at(next) + " 14V28",
        text.signed(by));
  }

  private Scale scale(BigDecimal from, BigDecimal to) {
    double least = Math.min(from.doubleValue(), to.doubleValue());
    double most = Math.max(from.doubleValue(), to.doubleValue());
    double at = from.doubleValue();
    for (BigDecimal part : split.parts().values()) {
      at += part.doubleValue();
      least = Math.min(least, at);
      most = Math.max(most, at);
    }
    return new Scale(least, Math.max(most, least + 1));
  }

  /** The bars of both totals are cut at their left end: what matters lies between them. */
  private record Scale(double least, double most) {

    String at(BigDecimal points) {
      return Ruler.number(
          LEFT + (WIDTH - LEFT - 4) * (points.doubleValue() - least) / (most - least));
    }
  }
}
