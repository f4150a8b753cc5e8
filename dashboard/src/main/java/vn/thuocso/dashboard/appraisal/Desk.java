package vn.thuocso.dashboard.appraisal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.decision.Appraisers;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Decisions;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.decision.Verdict;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;

/** Decides criteria as pages and programs ask for it: the points claimed are looked up here. */
@Component
class Desk {

  private final Rounds rounds;
  private final Dossiers dossiers;
  private final Appraisers appraisers;
  private final Decisions decisions;

  Desk(Rounds rounds, Dossiers dossiers, Appraisers appraisers, Decisions decisions) {
    this.rounds = rounds;
    this.dossiers = dossiers;
    this.appraisers = appraisers;
    this.decisions = decisions;
  }

  /** A criterion that an address names, if who asks may decide it at that stage. */
  Criterion criterion(int year, String unit, String indicator, Stage stage) {
    Criterion criterion = named(year, unit, indicator);
    if (!appraisers.may(criterion, stage, criteria(year))) {
      throw new Forbidden("not allowed over " + criterion.key());
    }
    return criterion;
  }

  /** A criterion that an address names. */
  Criterion named(int year, String unit, String indicator) {
    if (criteria(year).find(indicator).isEmpty()) {
      throw new Refused(Refusal.UNKNOWN_CRITERION, indicator);
    }
    return new Criterion(year, unit(year, unit).value(), indicator);
  }

  /** A unit that an address names and that is assessed in that year. */
  UnitName unit(int year, String code) {
    return dossiers.assessed(year).stream()
        .filter(unit -> unit.code().value().equals(code))
        .map(unit -> new UnitName(unit.code(), unit.name()))
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.UNKNOWN_UNIT, code));
  }

  record UnitName(UnitCode value, String name) {}

  Criteria criteria(int year) {
    return dossiers.criteria(rounds.required(year));
  }

  Dossier dossier(Criterion criterion) {
    return dossiers.of(rounds.required(criterion.year()), criterion);
  }

  Decision decide(Criterion criterion, Verdict verdict, int seen, int claimSeen) {
    return decisions.decide(criterion, verdict, dossier(criterion).self(), seen, claimSeen);
  }

  /**
   * Accepts what matches of a unit, each by a decision of its own. What changed meanwhile, and what
   * does not match any more, is left alone.
   *
   * @return how many were accepted
   */
  int acceptMatching(Round round, UnitCode unit, List<Seen> seen) {
    Map<String, Dossier> matching =
        dossiers.of(round, of -> of.unit().equals(unit)).stream()
            .filter(one -> one.isPending() && !one.isCareful())
            .collect(Collectors.toMap(one -> one.criterion().indicator(), Function.identity()));
    int accepted = 0;
    for (Seen one : seen) {
      Dossier dossier = matching.get(one.indicator());
      if (dossier != null && accept(dossier, one)) {
        accepted++;
      }
    }
    return accepted;
  }

  /** False where something changed meanwhile: it stays in the queue, as it stands now. */
  private boolean accept(Dossier dossier, Seen seen) {
    try {
      decisions.decide(
          dossier.criterion(),
          Verdict.accept(Stage.VERIFICATION),
          dossier.self(),
          seen.version(),
          seen.claimVersion());
      return true;
    } catch (StaleVersion meanwhile) {
      return false;
    }
  }
}
