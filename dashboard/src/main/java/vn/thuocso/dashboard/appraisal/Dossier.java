package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.decision.Choice;
import vn.thuocso.dashboard.assessment.decision.Counted;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.framework.Indicator;

/**
 * All that one criterion of one unit is decided by.
 *
 * @param claim as it was handed in last; empty where nothing was
 * @param claimed the cell that it says, missing without one
 * @param measured the cell that the system measured; empty where it measures none or is away
 * @param self points of the claim; without one, of the measurement
 * @param system points of the measurement
 * @param before points a year before
 * @param decisions by version
 * @param papers how many pieces of evidence are enclosed
 */
record Dossier(
    Criterion criterion,
    Indicator indicator,
    Unit unit,
    Optional<Claim> claim,
    Cell claimed,
    Optional<Cell> measured,
    Optional<BigDecimal> self,
    Optional<BigDecimal> system,
    Optional<BigDecimal> before,
    List<Decision> decisions,
    int papers) {

  /** From this share of the maximum on, a change within a year is looked at closely. */
  static final BigDecimal JUMP = new BigDecimal("0.3");

  Dossier {
    decisions = List.copyOf(decisions);
  }

  /** Whether the system measures it. */
  boolean isMeasured() {
    return Criteria.isMeasured(indicator);
  }

  BigDecimal maximum() {
    return indicator.pointScale().max();
  }

  /** The version of the claim that is looked at; 0 for none. */
  int claimVersion() {
    return claim.map(Claim::version).orElse(0);
  }

  /** The number of decisions so far, which is the version of the newest. */
  int version() {
    return decisions.size();
  }

  /** The same to somebody who must not know what was decided. */
  Dossier blind() {
    return new Dossier(
        criterion, indicator, unit, claim, claimed, measured, self, system, before, List.of(),
        papers);
  }

  /** The decision that stands; empty while none does. */
  Optional<Decision> standing() {
    return Optional.ofNullable(Counted.standing(decisions).get(criterion));
  }

  /** The newest decision of that stage that stood by itself. */
  Optional<Decision> newest(Stage stage) {
    return decisions.stream()
        .filter(one -> one.verdict().stage() == stage)
        .reduce((older, newer) -> newer);
  }

  /** The points that a decision gives: its own, or what it accepted. */
  Optional<BigDecimal> points(Decision decision) {
    return decision.verdict().choice() == Choice.ACCEPT ? self : decision.verdict().points();
  }

  /** What counts of it now: what was decided; else what is measured; else what is claimed. */
  Optional<BigDecimal> counted() {
    return standing().isPresent()
        ? points(standing().get())
        : isMeasured() && measured.isPresent() ? system : self;
  }

  /** Whether the unit has it back and has not handed it in again. */
  boolean isReturned() {
    return newestDecision()
        .filter(one -> one.verdict().choice() == Choice.RETURN)
        .filter(one -> one.claimVersion() == claimVersion())
        .isPresent();
  }

  /** Whether a verifier has still to decide it. */
  boolean isPending() {
    return standing().isEmpty() && !isReturned();
  }

  /** How often it was handed in. */
  long handedIn() {
    return 1
        + decisions.stream()
            .filter(one -> one.verdict().choice() == Choice.RETURN)
            .filter(one -> one.claimVersion() < claimVersion())
            .count();
  }

  Set<Flag> flags() {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (isMeasured()) {
      flags.add(
          claim.isPresent() ? Flag.DISPUTED : system.isPresent() ? Flag.MATCHING : Flag.UNMEASURED);
    } else if (claim.isEmpty()) {
      flags.add(Flag.UNDECLARED);
    } else {
      flags.add(papers == 0 && claimed instanceof Cell.Present ? Flag.UNPROVED : Flag.DECLARED);
    }
    if (handedIn() > 1) {
      flags.add(Flag.RESUBMITTED);
    }
    if (isJump()) {
      flags.add(Flag.JUMP);
    }
    return flags;
  }

  boolean isCareful() {
    return flags().stream().anyMatch(Flag::careful);
  }

  private boolean isJump() {
    return self.isPresent()
        && before.isPresent()
        && self.get().subtract(before.get()).abs().compareTo(maximum().multiply(JUMP)) >= 0;
  }

  private Optional<Decision> newestDecision() {
    return decisions.stream().reduce((older, newer) -> newer);
  }
}
