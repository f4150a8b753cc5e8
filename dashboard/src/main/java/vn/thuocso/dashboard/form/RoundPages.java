package vn.thuocso.dashboard.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.claim.FormState;
import vn.thuocso.dashboard.assessment.claim.Submissions;
import vn.thuocso.dashboard.assessment.claim.UnitForm;
import vn.thuocso.dashboard.assessment.round.Extension;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.form.FormPage.Step;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;
import vn.thuocso.dashboard.wording.Wording;

/** Lays out how far each unit is in a round. */
@Component
class RoundPages {

  private static final List<String> ORDER =
      List.of("late", "not-begun", "begun", "checking", "submitted");

  private final Rounds rounds;
  private final Submissions submissions;
  private final Units units;
  private final Clock clock;

  RoundPages(Rounds rounds, Submissions submissions, Units units, Clock clock) {
    this.rounds = rounds;
    this.submissions = submissions;
    this.units = units;
    this.clock = clock;
  }

  /** The units that a round assesses, by name. */
  List<Unit> assessed(int year) {
    return units.on(LocalDate.of(year, 12, 31)).stream()
        .filter(unit -> unit.code().isCommune())
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }

  RoundPage of(Round round, Wording say) {
    Map<UnitCode, UnitForm> forms =
        submissions.forms(round.year()).stream()
            .collect(Collectors.toMap(UnitForm::unit, Function.identity()));
    Map<UnitCode, Extension> longer =
        rounds.extensions(round.year()).stream()
            .collect(Collectors.toMap(Extension::unit, Function.identity()));
    Set<UnitCode> begun = submissions.begun(round.year());
    List<RoundPage.Row> rows = new ArrayList<>();
    List<RoundPage.Extended> extended = new ArrayList<>();
    for (Unit unit : assessed(round.year())) {
      Extension own = longer.get(unit.code());
      Instant until = own == null ? round.deadline() : own.deadline();
      UnitForm form = forms.get(unit.code());
      rows.add(row(round, unit, form, begun.contains(unit.code()), until, say));
      if (own != null) {
        extended.add(
            new RoundPage.Extended(unit.name(), new Said(say).deadline(until), own.reason()));
      }
    }
    rows.sort(Comparator.comparingInt(row -> ORDER.indexOf(row.look())));
    return new RoundPage(
        round.year(),
        round.version(),
        answer(rows, say),
        round.isLocked(),
        steps(round, new Said(say), say),
        rows,
        extended,
        rounds.all().stream()
            .map(one -> new RoundPage.Other(one.year(), one.year() == round.year()))
            .toList());
  }

  private RoundPage.Row row(
      Round round, Unit unit, @Nullable UnitForm form, boolean begun, Instant until, Wording say) {
    FormState state = form == null ? FormState.DRAFTING : form.state();
    boolean late = state != FormState.SUBMITTED && clock.instant().isAfter(until);
    String look =
        late
            ? "late"
            : state == FormState.DRAFTING ? (begun ? "begun" : "not-begun") : state.code();
    return new RoundPage.Row(
        unit.code().value(),
        unit.name(),
        "/tu-danh-gia/" + round.year() + "/" + unit.code(),
        look,
        say.say("form.round." + look),
        form == null ? "" : form.changedAt().map(say::moment).orElse(""),
        new Said(say).shortDay(HcmcCalendar.dayOf(until)));
  }

  private static String answer(List<RoundPage.Row> rows, Wording say) {
    return say.say(
        "form.round.answer",
        say.count(count(rows, "submitted")),
        say.count(rows.size()),
        say.count(count(rows, "checking")),
        say.count(count(rows, "begun")),
        say.count(count(rows, "not-begun")),
        say.count(count(rows, "late")));
  }

  private static long count(List<RoundPage.Row> rows, String look) {
    return rows.stream().filter(row -> row.look().equals(look)).count();
  }

  private static List<Step> steps(Round round, Said said, Wording say) {
    return List.of(
        new Step(said.deadline(round.opensAt()), say.say("form.step.open")),
        new Step(said.deadline(round.deadline()), say.say("form.step.submit")),
        new Step(said.deadline(round.appraisedBy()), say.say("form.step.appraise")),
        new Step(say.day(round.councilOn()), say.say("form.step.council")),
        new Step(say.day(round.publicationOn()), say.say("form.step.publish")));
  }
}
