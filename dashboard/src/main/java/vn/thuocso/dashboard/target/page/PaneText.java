package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.track.Prospect;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.time.Forecast;
import vn.thuocso.index.time.LinearTrend;
import vn.thuocso.index.time.Series;

/** Puts the selected cell into words. */
record PaneText(Facts facts, Wording say) {

  /** The cell that was asked for, its form as it stands. */
  Optional<Pane> pane(MessageSource messages) {
    return facts
        .asked()
        .place()
        .map(place -> pane(place, form(place, messages), Pane.Conflict.NONE));
  }

  Pane pane(Place place, Form form, Pane.Conflict conflict) {
    Measure measure = facts.asked().measure(place);
    Scope scope = place.scope();
    Optional<Prospect> prospect = facts.prospect(measure, scope);
    Optional<BigDecimal> aim = facts.aim(measure, scope);
    return new Pane(
        Asked.word(place),
        facts.draft().version(place),
        say.say("target.cell", Grid.name(facts, scope, say), measure.code()),
        measure.name(say),
        aim.map(value -> withUnit(measure, measure.text(value, say))).orElse(""),
        last(measure, scope),
        prospect.map(at -> said(measure, at)).orElse(""),
        prospect.filter(Prospect::isHard).isPresent(),
        chart(measure, scope, prospect),
        dots(measure, scope, aim),
        facts.lastYear().map(year -> say.say("target.dots", Integer.toString(year))).orElse(""),
        origins(measure, scope),
        facts.asked().address().with("o", Asked.word(place)).at(Asked.PATH + "/lich-su"),
        facts.editable(),
        facts.cast().applies(measure, scope),
        form,
        conflict);
  }

  /** The fields as they are kept; blank where a number is inherited. */
  Form form(Place place, MessageSource messages) {
    Setting setting = facts.draft().settings().at(place);
    Measure measure = facts.asked().measure(place);
    Map<String, String> fields = new HashMap<>();
    fields.put("san", text(setting, Part.FLOOR, measure));
    fields.put("dich", text(setting, Part.TARGET, measure));
    fields.put("vuot", text(setting, Part.STRETCH, measure));
    fields.put("co-quan", setting.office());
    fields.put("van-ban", setting.document());
    return Form.of(fields, messages, say.english() ? Locale.ENGLISH : Locale.ROOT);
  }

  private String text(Setting setting, Part part, Measure measure) {
    return setting.part(part).map(value -> measure.text(value, say)).orElse("");
  }

  private String withUnit(Measure measure, String number) {
    return number
        + "\u00a0"
        + (measure.rule().isEmpty() ? say.say("target.points") : measure.unit());
  }

  private String last(Measure measure, Scope scope) {
    return facts
        .lastYear()
        .filter(year -> scope.isUnit())
        .map(
            year ->
                facts
                    .last(measure, scope)
                    .map(
                        value ->
                            say.say(
                                "target.last",
                                Integer.toString(year),
                                withUnit(measure, measure.rounded(value, say))))
                    .orElseGet(() -> say.say("target.last.none", Integer.toString(year))))
        .orElse("");
  }

  private String said(Measure measure, Prospect prospect) {
    String year = Integer.toString(facts.asked().year());
    if (prospect.forecast().isEmpty() || prospect.chance().isEmpty()) {
      return say.say(
          "target.prospect.few",
          say.count(prospect.readings()),
          Integer.toString(LinearTrend.FEWEST),
          year);
    }
    Forecast to = within(measure, prospect.forecast().get());
    return say.say(
        "target.prospect",
        year,
        withUnit(measure, number(measure, to.value())),
        number(measure, to.lower()),
        number(measure, to.upper()),
        chance(prospect.chance().getAsDouble(), say));
  }

  static Forecast within(Measure measure, Forecast forecast) {
    return forecast.within(0, measure.most().map(BigDecimal::doubleValue).orElse(1e12));
  }

  /** A chance in tenths; the ends are never said to be certain. */
  static String chance(double chance, Wording say) {
    long tenths = Math.round(chance * 10);
    return tenths <= 0
        ? say.say("target.chance.none")
        : tenths >= 10 ? say.say("target.chance.sure") : say.say("target.chance", tenths);
  }

  private String number(Measure measure, double kept) {
    return measure.rounded(BigDecimal.valueOf(kept), say);
  }

  private PaneChart chart(Measure measure, Scope scope, Optional<Prospect> prospect) {
    if (!scope.isUnit()) {
      return PaneChart.NONE;
    }
    UnitCode unit = new UnitCode(scope.code());
    Series yearly = facts.measured().yearly(measure, unit);
    Series readings =
        yearly.size() < LinearTrend.FEWEST ? facts.measured().monthly(measure, unit) : yearly;
    SortedMap<Integer, BigDecimal> goals = new TreeMap<>(facts.goals(measure, scope));
    Optional<Prospect> bounded =
        prospect.map(
            at ->
                new Prospect(
                    at.track(),
                    at.readings(),
                    at.forecast().map(to -> within(measure, to)),
                    at.chance()));
    return PaneChart.of(measure, readings, goals, bounded, say);
  }

  private DotPlot dots(Measure measure, Scope scope, Optional<BigDecimal> aim) {
    return facts
        .lastYear()
        .map(
            year ->
                DotPlot.of(
                    measure, facts.measured().results(year, measure), aim, scope.code(), say))
        .orElse(DotPlot.NONE);
  }

  /** Every number on the way up, the one that counts first. */
  private List<Pane.Origin> origins(Measure measure, Scope scope) {
    List<Pane.Origin> origins = new ArrayList<>();
    for (Scope from : facts.cast().chain(scope)) {
      facts
          .draft()
          .settings()
          .at(new Place(measure.code(), from))
          .part(Part.TARGET)
          .ifPresent(
              value ->
                  origins.add(
                      new Pane.Origin(
                          measure.text(value, say),
                          say.say(
                              from.equals(scope) ? "target.from.own" : "target.from.group",
                              Grid.name(facts, from, say)),
                          origins.isEmpty())));
    }
    facts
        .given(measure, scope, Part.FLOOR)
        .ifPresent(
            floor ->
                origins.add(
                    new Pane.Origin(
                        measure.text(floor.value(), say),
                        say.say("target.from.floor", Grid.name(facts, floor.from(), say)),
                        false)));
    return origins;
  }
}
