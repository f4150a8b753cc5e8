package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.dashboard.engagement.figure.Standing;

/** The chart beside the table: each index between the place's weakest and strongest KPI. */
@Component
class IndexChart {

  private final JsonMapper json;

  IndexChart(JsonMapper json) {
    this.json = json;
  }

  /** Data of the browser's chart; words are ready, so the script translates nothing. */
  String data(List<Standing> ranked, FigureText text) {
    List<Bar> bars =
        ranked.stream()
            .flatMap(at -> at.position().map(position -> bar(at, position, text)).stream())
            .toList();
    String language = text.say().english() ? Locale.ENGLISH.getLanguage() : "vi";
    return json.writeValueAsString(
        new Data(language, text.say().say("engagement.chart.axis"), bars));
  }

  private static Bar bar(Standing at, Standing.Position position, FigureText text) {
    return new Bar(
        text.name(at.place()),
        tenth(position.index()),
        tenth(lowest(at.percentiles().values())),
        tenth(highest(at.percentiles().values())),
        text.say().number(position.index(), 1),
        at.place().approximate());
  }

  /** One sentence that says what the chart shows. */
  String sentence(List<Standing> ranked, FigureText text) {
    return ranked.stream()
        .max(Comparator.comparing(IndexChart::width))
        .map(
            widest ->
                text.say()
                    .say(
                        "engagement.chart.text",
                        text.say().count(ranked.size()),
                        text.title(widest.place()),
                        text.say().number(lowest(widest.percentiles().values()), 0),
                        text.say().number(highest(widest.percentiles().values()), 0)))
        .orElseGet(() -> text.say().say("engagement.chart.empty"));
  }

  private static BigDecimal width(Standing at) {
    return highest(at.percentiles().values()).subtract(lowest(at.percentiles().values()));
  }

  private static BigDecimal lowest(Collection<BigDecimal> percentiles) {
    return percentiles.stream()
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO)
        .movePointRight(2);
  }

  private static BigDecimal highest(Collection<BigDecimal> percentiles) {
    return percentiles.stream()
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO)
        .movePointRight(2);
  }

  private static double tenth(BigDecimal value) {
    return Math.round(value.doubleValue() * 10) / 10.0;
  }

  record Data(String language, String axis, List<Bar> bars) {}

  record Bar(
      String name, double index, double low, double high, String label, boolean approximate) {}
}
