package vn.thuocso.dashboard.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.comparison.ComparePage.Dot;
import vn.thuocso.dashboard.comparison.ComparePage.Row;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;

/** Every main index on one scale from 0 to 100 per cent; each unit in a lane of its own. */
record Indices(Rivals rivals, List<Score> units, ScoreText text) {

  private static final double SCALE = 290;
  private static final int LANE = 11;
  private static final int TOP = 9;

  int height() {
    return 2 * TOP + LANE * Math.max(0, units.size() - 1);
  }

  List<Row> rows() {
    return units.isEmpty() ? List.of() : rivals.nodes().indices().stream().map(this::row).toList();
  }

  private Row row(ScoreNode index) {
    List<Dot> dots = new ArrayList<>();
    for (int at = 0; at < units.size(); at++) {
      Score unit = units.get(at);
      dots.add(dot(at, text.name(unit), rivals.at(index.code(), unit.unit())));
    }
    return new Row(index.name(text.say()), dots);
  }

  private Dot dot(int lane, String unit, Optional<Score> at) {
    Optional<BigDecimal> value = at.map(Score::value);
    int y = TOP + LANE * lane;
    return new Dot(
        lane + 1,
        unit,
        value.map(Indices::place).orElse(""),
        Integer.toString(y),
        at.filter(Score::spread).map(row -> whisker(row.low(), row.high(), y)).orElse(""),
        value.map(this::percent).orElseGet(() -> at.map(text::state).orElse("–")),
        at.filter(Score::spread).map(row -> spread(row.low(), row.high())).orElse(""));
  }

  private static String whisker(@Nullable BigDecimal low, @Nullable BigDecimal high, int y) {
    if (low == null || high == null) {
      return "";
    }
    String ends = " " + (y - 3) + "v6";
    return "M"
        + place(low)
        + " "
        + y
        + "H"
        + place(high)
        + "M"
        + place(low)
        + ends
        + "M"
        + place(high)
        + ends;
  }

  private String spread(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null
        ? ""
        : text.say().say("compare.spread", percent(low), percent(high));
  }

  private String percent(BigDecimal share) {
    return text.say().percent(share.movePointRight(2));
  }

  private static String place(BigDecimal share) {
    return Ruler.number(5 + SCALE * share.doubleValue());
  }
}
