package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocso.dashboard.shell.Option;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.track.Prospect;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.time.Forecast;
import vn.thuocso.index.time.OnTrack;

/**
 * Who is on the way to a year's target, the most urgent first.
 *
 * @param headline how many of each, in one sentence
 * @param note what the judgement stands on
 */
record BoardPage(
    String title,
    String headline,
    String note,
    boolean away,
    String node,
    List<Option> nodes,
    int year,
    List<Integer> years,
    String framework,
    List<Line> lines,
    String back) {

  /** From what has to be looked at first to what is done. */
  private static final List<OnTrack> URGENCY =
      List.of(
          OnTrack.OFF_TRACK, OnTrack.AT_RISK, OnTrack.UNKNOWN, OnTrack.ON_TRACK, OnTrack.REACHED);

  /**
   * A unit.
   *
   * @param looks the class as a style
   * @param forecast with its band; words where there are too few readings
   */
  record Line(
      String name,
      String href,
      String looks,
      String track,
      String result,
      String aim,
      String gap,
      String forecast,
      String chance) {}

  private record Judged(Unit unit, Prospect prospect, Optional<BigDecimal> result, BigDecimal aim) {

    double chance() {
      return prospect.chance().orElse(2);
    }

    BigDecimal gap(Measure measure) {
      return result.map(value -> measure.lead(value, aim)).orElse(aim.negate());
    }
  }

  static BoardPage of(Facts facts, Measure measure, Wording say) {
    List<Judged> judged = judged(facts, measure);
    String year = Integer.toString(facts.asked().year());
    return new BoardPage(
        say.say("target.board.title", measure.name(say), year),
        headline(judged, say),
        say.say("target.board.note"),
        facts.away(),
        measure.code(),
        facts.asked().measures().all().stream()
            .map(each -> new Option(each.code(), name(each, say)))
            .toList(),
        facts.asked().year(),
        facts.years(),
        facts.asked().measures().framework(),
        judged.stream().map(each -> line(each, facts, measure, say)).toList(),
        facts.asked().at(Asked.PATH));
  }

  private static String name(Measure measure, Wording say) {
    return measure.rule().isEmpty() && measure.code().equals("TOTAL")
        ? measure.name(say)
        : measure.code() + " " + measure.name(say);
  }

  private static List<Judged> judged(Facts facts, Measure measure) {
    List<Judged> judged = new ArrayList<>();
    for (Unit unit : facts.cast().units()) {
      Scope scope = Scope.of(unit.code());
      Optional<BigDecimal> aim = facts.aim(measure, scope);
      if (aim.isPresent() && measure.appliesTo(unit.kind())) {
        facts
            .prospect(measure, scope)
            .ifPresent(
                prospect ->
                    judged.add(
                        new Judged(unit, prospect, facts.result(measure, scope), aim.get())));
      }
    }
    judged.sort(
        Comparator.<Judged>comparingInt(each -> URGENCY.indexOf(each.prospect().track()))
            .thenComparingDouble(Judged::chance)
            .thenComparing(each -> each.gap(measure))
            .thenComparing(each -> each.unit().code()));
    return judged;
  }

  private static String headline(List<Judged> judged, Wording say) {
    if (judged.isEmpty()) {
      return say.say("target.board.none");
    }
    return URGENCY.stream()
        .flatMap(track -> count(track, judged, say))
        .collect(Collectors.joining(", ", say.say("target.board.lead") + " ", "."));
  }

  private static Stream<String> count(OnTrack track, List<Judged> judged, Wording say) {
    long count = judged.stream().filter(each -> each.prospect().track() == track).count();
    return count == 0
        ? Stream.empty()
        : Stream.of(say.say("target.board.count." + word(track), say.count(count)));
  }

  private static String word(OnTrack track) {
    return track.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Line line(Judged judged, Facts facts, Measure measure, Wording say) {
    Prospect prospect = judged.prospect();
    String place = measure.code() + "@" + judged.unit().code();
    return new Line(
        judged.unit().name(),
        facts.asked().address().with("o", place).at(Asked.PATH) + "#o-chon",
        word(prospect.track()),
        say.say("target.track." + word(prospect.track())),
        judged.result().map(value -> measure.rounded(value, say)).orElse("–"),
        measure.text(judged.aim(), say),
        judged
            .result()
            .map(value -> signed(measure, value.subtract(judged.aim()), say))
            .orElse("–"),
        prospect
            .forecast()
            .map(to -> band(PaneText.within(measure, to), measure, say))
            .orElseGet(() -> say.say("target.board.few", say.count(prospect.readings()))),
        prospect.chance().isPresent()
            ? PaneText.chance(prospect.chance().getAsDouble(), say)
            : "–");
  }

  private static String band(Forecast to, Measure measure, Wording say) {
    return say.say(
        "target.board.band",
        measure.rounded(BigDecimal.valueOf(to.value()), say),
        measure.rounded(BigDecimal.valueOf(to.lower()), say),
        measure.rounded(BigDecimal.valueOf(to.upper()), say));
  }

  private static String signed(Measure measure, BigDecimal by, Wording say) {
    return (by.signum() > 0 ? "+" : "") + measure.rounded(by, say);
  }
}
