package vn.thuocso.dashboard.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.comparison.ComparePage.Drawing;
import vn.thuocso.dashboard.comparison.ComparePage.Line;
import vn.thuocso.dashboard.comparison.ComparePage.Month;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;

/** Draws the courses of units on one scale. */
final class Drawn {

  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final double WIDTH = 640;
  private static final double HEIGHT = 170;
  private static final double LEFT = 50;
  private static final double TOP = 14;

  private final Rivals rivals;
  private final List<Score> units;
  private final ScoreText text;
  private final BigDecimal max;
  private final double least;
  private final double most;

  Drawn(Rivals rivals, List<Score> units, ScoreText text) {
    this.rivals = rivals;
    this.units = units;
    this.text = text;
    this.max = rivals.nodes().main().get(0).max();
    double[] all =
        units.stream()
            .flatMap(unit -> way(unit).values().stream())
            .mapToDouble(value -> value.multiply(max).doubleValue())
            .toArray();
    double low = java.util.Arrays.stream(all).min().orElse(0);
    double high = java.util.Arrays.stream(all).max().orElse(100);
    double step = high - low > 100 ? 50 : high - low > 40 ? 20 : 10;
    this.least = Math.floor(low / step) * step;
    this.most = Math.max(this.least + step, Math.ceil(high / step) * step);
  }

  private Map<LocalDate, BigDecimal> way(Score unit) {
    return rivals.course().getOrDefault(unit.unit(), Map.of());
  }

  /** The drawing; without lines where there are not two snapshots. */
  Drawing drawing() {
    List<Snapshot> way = rivals.way();
    if (way.size() < 2) {
      return new Drawing(List.of(), List.of(), List.of(), List.of());
    }
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < units.size(); at++) {
      lines.add(line(at + 1, units.get(at)));
    }
    return new Drawing(lines, days(), points(), months());
  }

  private Line line(int mark, Score unit) {
    StringBuilder path = new StringBuilder();
    Snapshot last = null;
    String x = "";
    String y = "";
    for (Snapshot at : rivals.way()) {
      BigDecimal value = way(unit).get(at.asOf());
      if (value != null) {
        x = Ruler.number(x(at.asOf()));
        y = Ruler.number(y(value.multiply(max).doubleValue()));
        path.append(joined(last, at) ? 'L' : 'M').append(x).append(' ').append(y);
      }
      last = value == null ? null : at;
    }
    return new Line(mark, text.name(unit), path.toString(), x, y);
  }

  private static boolean joined(@Nullable Snapshot last, Snapshot at) {
    return last != null
        && last.year() == at.year()
        && last.asOf().isBefore(REFORM) == at.asOf().isBefore(REFORM)
        && ChronoUnit.DAYS.between(last.asOf(), at.asOf()) <= 62;
  }

  private double x(LocalDate day) {
    LocalDate first = rivals.way().get(0).asOf();
    LocalDate last = rivals.way().get(rivals.way().size() - 1).asOf();
    return LEFT
        + WIDTH
            * ChronoUnit.DAYS.between(first, day)
            / Math.max(1, ChronoUnit.DAYS.between(first, last));
  }

  private double y(double points) {
    return TOP + HEIGHT * (1 - (points - least) / (most - least));
  }

  private List<Ruler.Label> days() {
    List<Snapshot> way = rivals.way();
    return List.of(way.get(0), way.get(way.size() - 1)).stream()
        .map(at -> new Ruler.Label(Ruler.number(x(at.asOf())), text.say().day(at.asOf())))
        .toList();
  }

  private List<Ruler.Label> points() {
    return java.util.stream.DoubleStream.of(least, (least + most) / 2, most)
        .mapToObj(
            at ->
                new Ruler.Label(Ruler.number(y(at)), text.say().number(BigDecimal.valueOf(at), 0)))
        .toList();
  }

  private List<Month> months() {
    return rivals.way().stream()
        .map(
            at ->
                new Month(
                    text.say().day(at.asOf()),
                    units.stream()
                        .map(unit -> way(unit).get(at.asOf()))
                        .map(value -> value == null ? "" : text.points(value.multiply(max)))
                        .toList()))
        .toList();
  }
}
