package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Settings;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.track.Prospect;
import vn.thuocso.dashboard.wording.Wording;

/** Puts cells into words and marks: what is set, where it comes from, what to look at. */
record Cells(Facts facts, Wording say) {

  /**
   * A cell ready to be shown.
   *
   * @param text the number, or nothing
   * @param small how it compares with the year before
   * @param looks its marks as style classes
   * @param said its marks for the ear
   * @param version what a change of it has to name
   */
  record Shown(
      String node,
      String text,
      String small,
      String looks,
      String said,
      int version,
      String href) {}

  Shown at(Measure measure, Scope scope) {
    Place place = new Place(measure.code(), scope);
    int version = facts.draft().version(place);
    String href = facts.asked().address().with("o", Asked.word(place)).at(Asked.PATH) + "#o-chon";
    if (!facts.cast().applies(measure, scope)) {
      return new Shown(measure.code(), "", "", "none", say.say("target.mark.none"), version, href);
    }
    return switch (facts.asked().view()) {
      case Asked.RESULTS -> result(measure, scope, version, href);
      case Asked.GAPS -> gap(measure, scope, version, href);
      default -> target(measure, scope, version, href);
    };
  }

  private Shown target(Measure measure, Scope scope, int version, String href) {
    Optional<Settings.Given> given = facts.given(measure, scope, Part.TARGET);
    Optional<BigDecimal> last = facts.last(measure, scope);
    List<String> looks = new ArrayList<>();
    boolean own = given.filter(aim -> aim.from().equals(scope)).isPresent();
    if (given.isPresent()) {
      looks.add(own ? "own" : "inherited");
    }
    Optional<BigDecimal> ahead = given.flatMap(aim -> last.map(was -> aim.value().subtract(was)));
    if (given.isPresent()
        && last.isPresent()
        && measure.lead(given.get().value(), last.get()).signum() < 0) {
      looks.add("below");
    }
    if (facts.prospect(measure, scope).filter(Prospect::isHard).isPresent()) {
      looks.add("hard");
    }
    return new Shown(
        measure.code(),
        given.map(aim -> measure.text(aim.value(), say)).orElse(""),
        ahead.map(by -> signed(measure, by)).orElse(""),
        String.join(" ", looks),
        said(looks),
        version,
        href);
  }

  private Shown result(Measure measure, Scope scope, int version, String href) {
    Optional<BigDecimal> result = facts.result(measure, scope);
    boolean missing = scope.isUnit() && result.isEmpty();
    return new Shown(
        measure.code(),
        result
            .map(value -> measure.rounded(value, say))
            .orElse(missing ? state(measure, scope) : ""),
        "",
        missing ? "missing" : "",
        "",
        version,
        href);
  }

  private Shown gap(Measure measure, Scope scope, int version, String href) {
    Optional<BigDecimal> gap =
        facts
            .result(measure, scope)
            .flatMap(value -> facts.aim(measure, scope).map(value::subtract));
    boolean behind = gap.filter(by -> measure.lead(by, BigDecimal.ZERO).signum() < 0).isPresent();
    return new Shown(
        measure.code(),
        gap.map(by -> signed(measure, by)).orElse(""),
        "",
        behind ? "behind" : "",
        behind ? say.say("target.mark.behind") : "",
        version,
        href);
  }

  /** Why there is no result: missing, hidden and not applicable look different. */
  private String state(Measure measure, Scope scope) {
    String state =
        facts
            .measured()
            .newest(facts.asked().year())
            .flatMap(
                year -> facts.measured().outcome(year, measure.code(), new UnitCode(scope.code())))
            .map(outcome -> outcome.state())
            .orElse("");
    return switch (state) {
      case "" -> "–";
      case "not_applicable" -> say.say("target.state.none");
      case "suppressed_denominator", "suppressed_numerator" -> say.say("target.state.hidden");
      case "missing" -> say.say("target.state.missing");
      default -> "–";
    };
  }

  private String said(List<String> looks) {
    List<String> words = new ArrayList<>();
    for (String look : looks) {
      if (!look.equals("inherited")) {
        words.add(say.say("target.mark." + look));
      }
    }
    return String.join(", ", words);
  }

  private String signed(Measure measure, BigDecimal kept) {
    BigDecimal shown = measure.shown(kept).setScale(measure.decimals(), RoundingMode.HALF_UP);
    return (shown.signum() > 0 ? "+" : "") + say.number(shown, measure.decimals());
  }
}
