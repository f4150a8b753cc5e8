package vn.thuocso.dashboard.assessment.decision;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.MainIndex;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;
import vn.thuocso.index.framework.Indicator;

/** Takes what verifiers and the council decide; every decision is kept. */
@Service("criterionDecisions")
public class Decisions {

  private final Rounds rounds;
  private final RoundCriteria frameworks;
  private final DecisionTable table;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  Decisions(
      Rounds rounds,
      RoundCriteria frameworks,
      DecisionTable table,
      Callers callers,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.frameworks = frameworks;
    this.table = table;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** All decisions of a year's round, by unit, indicator and version. */
  public List<Decision> all(int year) {
    return table.all(year);
  }

  /** All decisions of a unit, by indicator and version. */
  public List<Decision> of(int year, UnitCode unit) {
    return table.of(year, unit);
  }

  /**
   * Decides one criterion.
   *
   * @param standing the points that stand before it, claimed, measured or verified; empty where
   *     there are none
   * @param seen the decision that stood where it was decided; 0 for none
   * @param claimSeen the version of the claim that was looked at; 0 where nothing was handed in
   * @throws Refused when a rule stands in the way
   * @throws StaleVersion when somebody decided, or the unit handed in, meanwhile
   */
  @Transactional
  public Decision decide(
      Criterion criterion,
      Verdict verdict,
      Optional<BigDecimal> standing,
      int seen,
      int claimSeen) {
    Round round = rounds.required(criterion.year());
    if (round.isLocked()) {
      throw new Refused(Refusal.ROUND_LOCKED, Integer.toString(round.year()));
    }
    Criteria criteria = frameworks.of(round);
    Indicator indicator =
        criteria
            .find(criterion.indicator())
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_CRITERION, criterion.indicator()));
    Caller caller = entitled(criterion, verdict.stage(), criteria);
    Instant now = clock.instant();
    VerdictRules.check(new VerdictRules.Case(verdict, indicator.pointScale().max(), standing, now));
    unchanged(criterion, seen, claimSeen);
    Decision decision =
        new Decision(criterion, seen + 1, verdict, claimSeen, caller.account(), now);
    table.add(decision);
    audit.record(new Deed("decision.made", "decision", criterion.key(), facts(decision)));
    return decision;
  }

  /** Who decides holds the role over unit and field, and had no hand in the claim. */
  private Caller entitled(Criterion criterion, Stage stage, Criteria criteria) {
    Caller caller = callers.current();
    Role role = stage == Stage.COUNCIL ? Role.COUNCIL : Role.VERIFIER;
    MainIndex field = new MainIndex(criteria.mainIndex(criterion.indicator()));
    if (!caller.may(role, criterion.unit(), field)) {
      throw new Forbidden("not allowed over " + criterion.key());
    }
    if (table.tookPart(caller.account(), criterion.year(), criterion.unit())) {
      throw new Refused(Refusal.FOUR_EYES, criterion.unit().value());
    }
    return caller;
  }

  private void unchanged(Criterion criterion, int seen, int claimSeen) {
    int present = table.newest(criterion);
    if (present != seen) {
      throw new StaleVersion(criterion.key(), seen, present);
    }
    int handedIn = table.handedIn(criterion);
    if (handedIn != claimSeen) {
      throw new StaleVersion("claim " + criterion.key(), claimSeen, handedIn);
    }
  }

  private static SortedMap<String, String> facts(Decision decision) {
    SortedMap<String, String> facts =
        new TreeMap<>(
            Map.of(
                "stage", decision.verdict().stage().code(),
                "choice", decision.verdict().choice().code(),
                "claim", Integer.toString(decision.claimVersion()),
                "version", Integer.toString(decision.version())));
    decision.verdict().points().ifPresent(points -> facts.put("points", points.toPlainString()));
    return facts;
  }
}
