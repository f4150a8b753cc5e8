package vn.thuocso.dashboard.assessment.claim;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;
import vn.thuocso.index.framework.Indicator;

/** Tells what a unit may write to now. */
@Component
public class Opening {

  private final Rounds rounds;
  private final RoundCriteria frameworks;
  private final Units units;
  private final FormTable forms;
  private final Returns returns;
  private final Clock clock;

  Opening(
      Rounds rounds,
      RoundCriteria frameworks,
      Units units,
      FormTable forms,
      Returns returns,
      Clock clock) {
    this.rounds = rounds;
    this.frameworks = frameworks;
    this.units = units;
    this.forms = forms;
    this.returns = returns;
    this.clock = clock;
  }

  /** Where a unit's form stands now, for whoever shows it. */
  public Openness of(Round round, UnitCode unit) {
    return openness(round, forms.of(round.year(), unit));
  }

  /** The unit as it is assessed in a round, or the refusal that says it isn't. */
  public Unit assessed(Round round, UnitCode code) {
    return units
        .find(code)
        .filter(unit -> unit.code().isCommune())
        .filter(unit -> unit.existsOn(LocalDate.of(round.year(), 12, 31)))
        .orElseThrow(() -> new Refused(Refusal.UNKNOWN_UNIT, code.value()));
  }

  /**
   * Goes on only where a criterion may be written to, and lets nobody hand the form in until the
   * transaction ends.
   */
  Openness require(Criterion criterion) {
    Round round = rounds.required(criterion.year());
    applicable(round, criterion);
    UnitForm form = forms.hold(criterion.year(), criterion.unit(), false);
    Openness openness = openness(round, form);
    openness
        .against(criterion.indicator())
        .ifPresent(
            refused -> {
              throw refused;
            });
    return openness;
  }

  private Openness openness(Round round, UnitForm form) {
    return new Openness(
        round,
        form,
        rounds.deadline(round, form.unit()),
        returns.of(round.year(), form.unit()),
        clock.instant());
  }

  private void applicable(Round round, Criterion criterion) {
    Indicator indicator =
        frameworks
            .of(round)
            .find(criterion.indicator())
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_CRITERION, criterion.indicator()));
    if (!indicator.appliesTo(assessed(round, criterion.unit()).kind().code())) {
      throw new Refused(Refusal.NOT_FOR_THIS_KIND, criterion.indicator());
    }
  }
}
