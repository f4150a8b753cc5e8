package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.target.Target;

/** The way to the last target in words, marks and a table. */
record Trajectory(Facts facts, Outlook outlook, ScoreText text) {

  /**
   * The section, ready to be placed.
   *
   * @param finding whether the unit is on its way, and what is expected
   * @param described the drawing in one sentence
   */
  record Plot(
      String title,
      String finding,
      String described,
      Marks marks,
      List<Dot> dots,
      List<Goal> goals,
      List<Ruler.Label> years,
      List<Ruler.Label> points,
      List<Row> rows) {

    Plot {
      dots = List.copyOf(dots);
      goals = List.copyOf(goals);
      years = List.copyOf(years);
      points = List.copyOf(points);
      rows = List.copyOf(rows);
    }
  }

  /** Lines and areas of the drawing; those that are not drawn are empty. */
  record Marks(String months, String most, String half, String middle, String reform) {}

  /**
   * The value of a year; one that may still move is hollow, as an approximate one is.
   *
   * @param dy how far its number stands below; above, out of the target's way, when negative
   */
  record Dot(String x, String y, String text, int dy, boolean hollow) {}

  /** The target of a year; the last one with its number. */
  record Goal(String path, String x, String y, String text) {}

  /** A year in the table. */
  record Row(
      String year, String value, String origin, String target, String distance, String forecast) {}

  Plot view() {
    WayChart chart = WayChart.of(outlook, facts.total().max().doubleValue());
    int last = outlook.targets().isEmpty() ? outlook.way().year() : outlook.targets().lastKey();
    return new Plot(
        text.say().say("profile.way.title", Integer.toString(last)),
        finding(),
        text.say().say("profile.way.described"),
        new Marks(
            chart.months(),
            chart.band(false),
            chart.band(true),
            chart.middle(),
            chart.x(WayChart.REFORM)),
        dots(chart),
        goals(chart, last),
        years(chart, last),
        chart.steps().stream()
            .map(
                at ->
                    new Ruler.Label(
                        chart.y(at / chart.max()), text.say().number(BigDecimal.valueOf(at), 0)))
            .toList(),
        rows());
  }

  private String finding() {
    String track =
        outlook
            .track()
            .map(at -> "profile.way." + at.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(text.say()::say)
            .orElseGet(() -> text.say().say("profile.way.untargeted"));
    String expected =
        outlook.bands().stream()
            .reduce((first, next) -> next)
            .map(
                band ->
                    text.say()
                        .say(
                            "profile.way.expected",
                            Integer.toString(band.year()),
                            points(band.half().value()),
                            points(band.most().lower()),
                            points(band.most().upper())))
            .orElse("");
    String lacking =
        outlook.overYears() || outlook.lacking() == 0
            ? ""
            : text.say().say("profile.way.lacking", text.say().count(outlook.way().years().size()));
    return Stream.of(track, expected, lacking)
        .filter(words -> !words.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private List<Dot> dots(WayChart chart) {
    return outlook.way().years().stream()
        .map(
            at ->
                new Dot(
                    chart.x(at.at()),
                    chart.y(at.value()),
                    points(at.value()),
                    above(at) ? -12 : 20,
                    facts.unit().code().isDistrict()
                        || (at.year() == outlook.way().year() && !outlook.way().settled())))
        .toList();
  }

  private boolean above(Way.Reading at) {
    Target target = outlook.targets().get(at.year());
    return target != null && target.target().doubleValue() < at.value();
  }

  private List<Goal> goals(WayChart chart, int last) {
    List<Goal> goals = new ArrayList<>();
    for (Map.Entry<Integer, Target> target : outlook.targets().entrySet()) {
      int year = target.getKey();
      double value = target.getValue().target().doubleValue();
      goals.add(
          new Goal(
              chart.goal(year, value),
              chart.x(year + 1),
              chart.y(value),
              year == last ? points(value) : ""));
    }
    return goals;
  }

  private static List<Ruler.Label> years(WayChart chart, int last) {
    List<Ruler.Label> years = new ArrayList<>();
    for (int year = (int) Math.floor(chart.start() + 0.2); year <= last; year++) {
      years.add(new Ruler.Label(chart.x(year + 1), Integer.toString(year)));
    }
    return years;
  }

  private List<Row> rows() {
    TreeSet<Integer> years = new TreeSet<>(outlook.targets().keySet());
    outlook.way().years().forEach(at -> years.add(at.year()));
    return years.stream().map(this::row).toList();
  }

  private Row row(int year) {
    Optional<Double> value = outlook.way().of(year).stream().boxed().findFirst();
    Optional<Double> target =
        Optional.ofNullable(outlook.targets().get(year)).map(at -> at.target().doubleValue());
    return new Row(
        Integer.toString(year),
        value.map(this::points).orElse("–"),
        value.map(at -> facts.origin(year)).orElse(""),
        target.map(this::points).orElse("–"),
        value
            .flatMap(at -> target.map(goal -> at - goal))
            .map(by -> text.signed(facts.total().points(BigDecimal.valueOf(by))))
            .orElse("–"),
        outlook.bands().stream()
            .filter(band -> band.year() == year)
            .map(
                band ->
                    text.say()
                        .say(
                            "profile.way.band",
                            points(band.half().value()),
                            points(band.half().lower()),
                            points(band.half().upper()),
                            points(band.most().lower()),
                            points(band.most().upper())))
            .findFirst()
            .orElse("–"));
  }

  private String points(double value) {
    return text.points(facts.total().points(BigDecimal.valueOf(value)));
  }
}
