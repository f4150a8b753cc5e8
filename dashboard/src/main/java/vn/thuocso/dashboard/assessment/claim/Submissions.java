package vn.thuocso.dashboard.assessment.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;

/** Brings a form from the clerk to the approver and on; four eyes see what is handed in. */
@Service
public class Submissions {

  private final Rounds rounds;
  private final Readiness readiness;
  private final ClaimTable claims;
  private final FormTable forms;
  private final Returns returns;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  Submissions(
      Rounds rounds,
      Readiness readiness,
      ClaimTable claims,
      FormTable forms,
      Returns returns,
      Callers callers,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.readiness = readiness;
    this.claims = claims;
    this.forms = forms;
    this.returns = returns;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** Where a unit's form stands. */
  public UnitForm form(int year, UnitCode unit) {
    return forms.of(year, unit);
  }

  /** The same, kept from being handed in until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public UnitForm still(int year, UnitCode unit) {
    return forms.hold(year, unit, false);
  }

  /** Where the forms stand that were begun. */
  public List<UnitForm> forms(int year) {
    return forms.all(year);
  }

  /** The units that entered something. */
  public Set<UnitCode> begun(int year) {
    return claims.units(year);
  }

  /** What was handed in last, by indicator. */
  public Map<String, Submitted> handedIn(int year, UnitCode unit) {
    return forms.handedIn(year, unit);
  }

  /** The clerk hands the form to the approver. */
  @Transactional
  public void handOver(int year, UnitCode unit, long seen) {
    callers.require(unit, Role.CLERK);
    UnitForm form = held(year, unit, seen);
    if (form.state() != FormState.DRAFTING) {
      throw new Refused(Refusal.ALREADY_SUBMITTED, unit.value());
    }
    inTime(year, unit);
    move(form, FormState.CHECKING, "form.handed_over");
  }

  /** The form goes back to the clerk before it is submitted. */
  @Transactional
  public void takeBack(int year, UnitCode unit, long seen) {
    callers.require(unit, Role.CLERK, Role.APPROVER);
    UnitForm form = held(year, unit, seen);
    if (form.state() != FormState.CHECKING) {
      throw new Refused(Refusal.NOT_HANDED_OVER, unit.value());
    }
    move(form, FormState.DRAFTING, "form.taken_back");
  }

  /** The approver submits the form, as it was handed over by somebody else. */
  @Transactional
  public void submit(int year, UnitCode unit, long seen) {
    callers.require(unit, Role.APPROVER);
    UnitForm form = held(year, unit, seen);
    if (form.state() != FormState.CHECKING) {
      throw new Refused(Refusal.NOT_HANDED_OVER, unit.value());
    }
    inTime(year, unit);
    Round round = rounds.required(year);
    List<Claim> entered = claims.newest(year, unit);
    ready(round, unit, entered);
    fourEyes(form, year, unit);
    handIn(entered, forms.handedIn(year, unit));
    move(form, FormState.SUBMITTED, "form.submitted");
  }

  /** The approver hands in again what was returned and changed since. */
  @Transactional
  public void resubmit(int year, UnitCode unit, long seen) {
    callers.require(unit, Role.APPROVER);
    UnitForm form = held(year, unit, seen);
    if (form.state() != FormState.SUBMITTED) {
      throw new Refused(Refusal.NOT_SUBMITTED, unit.value());
    }
    Map<String, Returns.Returned> returned = returns.of(year, unit);
    Map<String, Submitted> before = forms.handedIn(year, unit);
    Instant now = clock.instant();
    List<Claim> changed =
        claims.newest(year, unit).stream()
            .filter(claim -> isNew(claim, before))
            .filter(
                claim ->
                    Optional.ofNullable(returned.get(claim.criterion().indicator()))
                        .filter(again -> !now.isAfter(again.due()))
                        .isPresent())
            .toList();
    if (changed.isEmpty()) {
      throw new Refused(Refusal.NOTHING_NEW, unit.value());
    }
    ready(rounds.required(year), unit, changed);
    fourEyes(form, year, unit);
    handIn(changed, before);
    move(form, FormState.SUBMITTED, "form.resubmitted");
  }

  private UnitForm held(int year, UnitCode unit, long seen) {
    Round round = rounds.required(year);
    if (round.isLocked()) {
      throw new Refused(Refusal.ROUND_LOCKED, Integer.toString(year));
    }
    UnitForm form = forms.hold(year, unit, true);
    if (form.version() != seen) {
      throw new StaleVersion("form " + year + "|" + unit, seen, form.version());
    }
    return form;
  }

  private void inTime(int year, UnitCode unit) {
    Round round = rounds.required(year);
    Instant until = rounds.deadline(round, unit);
    if (clock.instant().isAfter(until)) {
      throw new Refused(Refusal.DEADLINE_OVER, until.toString());
    }
  }

  private void ready(Round round, UnitCode unit, Collection<Claim> entered) {
    List<String> wrong = readiness.unready(round, unit, entered);
    if (!wrong.isEmpty()) {
      throw new Refused(Refusal.INCOMPLETE, String.join(", ", wrong));
    }
  }

  /** Nobody submits what they entered or handed over themselves, whatever roles they hold. */
  private void fourEyes(UnitForm form, int year, UnitCode unit) {
    long account = callers.current().account();
    boolean handedOver = form.state() == FormState.CHECKING && form.changedBy() == account;
    if (handedOver || claims.authors(year, unit).contains(account)) {
      throw new Refused(Refusal.FOUR_EYES, unit.value());
    }
  }

  private void handIn(Collection<Claim> entered, Map<String, Submitted> before) {
    long account = callers.current().account();
    Instant now = clock.instant();
    entered.stream()
        .filter(claim -> isNew(claim, before))
        .forEach(claim -> forms.handIn(claim.criterion(), claim.version(), account, now));
  }

  private static boolean isNew(Claim claim, Map<String, Submitted> before) {
    Submitted handedIn = before.get(claim.criterion().indicator());
    return handedIn == null || handedIn.claimVersion() < claim.version();
  }

  private void move(UnitForm form, FormState state, String verb) {
    forms.set(form, state, callers.current().account(), clock.instant());
    audit.record(new Deed(verb, "form", form.year() + "|" + form.unit(), new TreeMap<>()));
  }
}
