package vn.thuocso.dashboard.assessment.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;
import vn.thuocso.index.framework.Indicator;

/** Takes what units enter; every save is kept. */
@Service
public class Claims {

  private final Rounds rounds;
  private final RoundCriteria frameworks;
  private final Units units;
  private final ClaimTable claims;
  private final FormTable forms;
  private final Returns returns;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  Claims(
      Rounds rounds,
      RoundCriteria frameworks,
      Units units,
      ClaimTable claims,
      FormTable forms,
      Returns returns,
      Callers callers,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.frameworks = frameworks;
    this.units = units;
    this.claims = claims;
    this.forms = forms;
    this.returns = returns;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest claim of each criterion, by indicator; none of those nobody entered. */
  public Map<String, Claim> of(int year, UnitCode unit) {
    Map<String, Claim> newest = new TreeMap<>();
    claims.newest(year, unit).forEach(one -> newest.put(one.criterion().indicator(), one));
    return newest;
  }

  /** All versions of one claim, the newest first. */
  public List<Claim> history(Criterion criterion) {
    return claims.history(criterion);
  }

  /** The claims as they were handed in last, of all units. */
  public List<Claim> submitted(int year) {
    return claims.submitted(year);
  }

  /**
   * Keeps what was entered, right or wrong; what is wrong can be kept but not handed in.
   *
   * @param seen the version that stood where it was entered; 0 for none
   * @return the new version
   * @throws Refused when a rule of the round stands in the way
   * @throws StaleVersion when somebody saved meanwhile
   */
  @Transactional
  public Claim save(Criterion criterion, Entry entry, String note, int seen) {
    callers.require(criterion.unit(), Role.CLERK, Role.APPROVER);
    Round round = rounds.required(criterion.year());
    applicable(round, criterion);
    UnitForm form = forms.hold(criterion.year(), criterion.unit(), false);
    open(round, form, criterion);
    int present = claims.newest(criterion).map(Claim::version).orElse(0);
    if (present != seen) {
      throw new StaleVersion(criterion.key(), seen, present);
    }
    Claim claim =
        new Claim(
            criterion, seen + 1, entry, note, callers.current().account(), clock.instant());
    claims.add(claim);
    audit.record(
        new Deed(
            "claim.saved",
            "claim",
            criterion.key(),
            new TreeMap<>(Map.of("version", Integer.toString(claim.version())))));
    return claim;
  }

  /** The criterion's indicator, or the refusal that says why the unit has none such. */
  private Indicator applicable(Round round, Criterion criterion) {
    Criteria criteria = frameworks.of(round);
    Indicator indicator =
        criteria
            .find(criterion.indicator())
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_CRITERION, criterion.indicator()));
    Unit unit =
        units
            .find(criterion.unit())
            .filter(one -> one.existsOn(LocalDate.of(round.year(), 12, 31)))
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_UNIT, criterion.unit().value()));
    if (!indicator.appliesTo(unit.kind().code()) || !unit.code().isCommune()) {
      throw new Refused(Refusal.NOT_FOR_THIS_KIND, criterion.indicator());
    }
    return indicator;
  }

  private void open(Round round, UnitForm form, Criterion criterion) {
    Instant now = clock.instant();
    if (round.isLocked()) {
      throw new Refused(Refusal.ROUND_LOCKED, Integer.toString(round.year()));
    }
    if (now.isBefore(round.opensAt())) {
      throw new Refused(Refusal.NOT_YET_OPEN, round.opensAt().toString());
    }
    Returns.Returned returned =
        returns.of(criterion.year(), criterion.unit()).get(criterion.indicator());
    if (form.state() != FormState.DRAFTING && returned == null) {
      throw new Refused(Refusal.ALREADY_SUBMITTED, criterion.indicator());
    }
    Instant until = returned == null ? rounds.deadline(round, form.unit()) : returned.due();
    if (now.isAfter(until)) {
      throw new Refused(Refusal.DEADLINE_OVER, until.toString());
    }
  }
}
