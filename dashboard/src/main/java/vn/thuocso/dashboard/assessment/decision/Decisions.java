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
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.claim.FormState;
import vn.thuocso.dashboard.assessment.claim.Submissions;
import vn.thuocso.dashboard.assessment.claim.UnitForm;
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
  private final Submissions submissions;
  private final Appraisers appraisers;
  private final DecisionTable table;
  private final Audit audit;
  private final Clock clock;

  Decisions(
      Rounds rounds,
      RoundCriteria frameworks,
      Submissions submissions,
      Appraisers appraisers,
      DecisionTable table,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.frameworks = frameworks;
    this.submissions = submissions;
    this.appraisers = appraisers;
    this.table = table;
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

  /** All decisions of one criterion, by version. */
  public List<Decision> of(Criterion criterion) {
    return table.of(criterion);
  }

  /**
   * Decides one criterion.
   *
   * @param claimed the points that the unit claims, or that are measured where it claims none;
   *     empty where there are none. Accepting means these, lowering and raising go from these
   * @param seen the decision that stood where it was decided; 0 for none
   * @param claimSeen the version of the claim that was looked at; 0 where nothing was handed in
   * @throws Refused when a rule stands in the way
   * @throws StaleVersion when somebody decided, or the unit handed in, meanwhile
   */
  @Transactional
  public Decision decide(
      Criterion criterion, Verdict verdict, Optional<BigDecimal> claimed, int seen, int claimSeen) {
    Round round = rounds.held(criterion.year());
    if (round.isLocked()) {
      throw new Refused(Refusal.ROUND_LOCKED, Integer.toString(round.year()));
    }
    Criteria criteria = frameworks.of(round);
    Indicator indicator =
        criteria
            .find(criterion.indicator())
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_CRITERION, criterion.indicator()));
    Caller caller = appraisers.require(criterion, verdict.stage(), criteria);
    Instant now = clock.instant();
    submitted(round, criterion.unit(), now);
    unchanged(criterion, verdict.stage(), seen, claimSeen);
    if (verdict.choice() == Choice.ACCEPT && claimSeen == 0 && !Criteria.isMeasured(indicator)) {
      throw new Refused(Refusal.NOTHING_TO_ACCEPT, criterion.indicator());
    }
    VerdictRules.check(new VerdictRules.Case(verdict, indicator.pointScale().max(), claimed, now));
    Decision decision =
        new Decision(criterion, seen + 1, verdict, claimSeen, caller.account(), now);
    table.add(decision);
    audit.record(new Deed("decision.made", "decision", criterion.key(), facts(decision)));
    return decision;
  }

  /** What a unit still works on is not decided; what it never handed in is, after its deadline. */
  private void submitted(Round round, UnitCode unit, Instant now) {
    UnitForm form = submissions.still(round.year(), unit);
    if (form.state() != FormState.SUBMITTED && !now.isAfter(rounds.deadline(round, unit))) {
      throw new Refused(Refusal.NOT_SUBMITTED, unit.value());
    }
  }

  private void unchanged(Criterion criterion, Stage stage, int seen, int claimSeen) {
    List<Decision> before = table.of(criterion);
    if (before.size() != seen) {
      throw new StaleVersion(criterion.key(), seen, before.size());
    }
    int handedIn = table.handedIn(criterion);
    if (handedIn != claimSeen) {
      throw new StaleVersion("claim " + criterion.key(), claimSeen, handedIn);
    }
    boolean settled = before.stream().anyMatch(one -> one.verdict().stage() == Stage.COUNCIL);
    if (settled && stage == Stage.VERIFICATION) {
      throw new Refused(Refusal.COUNCIL_HAS_DECIDED, criterion.indicator());
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
