package vn.thuocso.dashboard.appraisal.second;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.appraisal.second.SecondTable.Drawn;
import vn.thuocso.dashboard.appraisal.second.SecondTable.Item;
import vn.thuocso.dashboard.appraisal.second.SecondTable.Opinion;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.decision.Appraisers;
import vn.thuocso.dashboard.assessment.decision.Counted;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Decisions;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.decision.Verdict;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;

/** Draws the sample and takes second decisions; they change no score. */
@Service
public class SecondAppraisals {

  private final Rounds rounds;
  private final Decisions decisions;
  private final Appraisers appraisers;
  private final SecondTable table;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  SecondAppraisals(
      Rounds rounds,
      Decisions decisions,
      Appraisers appraisers,
      SecondTable table,
      Callers callers,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.decisions = decisions;
    this.appraisers = appraisers;
    this.table = table;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Draws, once in a round, of the decisions of verifiers that stand, by main index and account.
   *
   * @return how many were drawn
   */
  @Transactional
  public int draw(int year, Criteria criteria, int percent, long seed) {
    callers.requireEverywhere(Role.COUNCIL);
    Round round = rounds.held(year);
    if (round.isLocked()) {
      throw new Refused(Refusal.ROUND_LOCKED, Integer.toString(year));
    }
    List<Sample.Candidate<Decision>> candidates =
        Counted.standing(decisions.all(year)).values().stream()
            .filter(one -> one.verdict().stage() == Stage.VERIFICATION)
            .map(one -> candidate(one, criteria))
            .toList();
    List<Sample.Candidate<Decision>> drawn = Sample.draw(candidates, percent, seed);
    if (!table.add(year, new Drawn(seed, percent, clock.instant()), callers.current().account())) {
      throw new Refused(Refusal.SAMPLE_DRAWN, Integer.toString(year));
    }
    drawn.forEach(one -> table.add(one.what().criterion(), one.what().version()));
    audit.record(
        new Deed(
            "sample.drawn",
            "round",
            Integer.toString(year),
            new TreeMap<>(
                Map.of("seed", Long.toString(seed), "drawn", Integer.toString(drawn.size())))));
    return drawn.size();
  }

  private static Sample.Candidate<Decision> candidate(Decision one, Criteria criteria) {
    String field = criteria.mainIndex(one.criterion().indicator());
    return new Sample.Candidate<>(one, one.criterion().key(), field + "|" + one.decidedBy());
  }

  /** What of the sample who asks may still decide: nothing that they decided first. */
  public List<Item> waiting(int year, Criteria criteria) {
    long account = callers.current().account();
    Map<Criterion, List<Decision>> first = first(year);
    return table.items(year).stream()
        .filter(item -> item.second().isEmpty())
        .filter(item -> appraisers.may(item.criterion(), Stage.VERIFICATION, criteria))
        .filter(item -> first(first, item).decidedBy() != account)
        .toList();
  }

  /**
   * Takes what who asks would decide, not knowing what was.
   *
   * @throws Refused when it is not in the sample, was decided a second time, or first by them
   */
  @Transactional
  public void decide(Criterion criterion, Criteria criteria, Verdict verdict) {
    if (rounds.held(criterion.year()).isLocked()) {
      throw new Refused(Refusal.ROUND_LOCKED, Integer.toString(criterion.year()));
    }
    Caller caller = appraisers.require(criterion, Stage.VERIFICATION, criteria);
    Item item = item(criterion);
    if (decisions.of(criterion).stream().anyMatch(one -> one.decidedBy() == caller.account())) {
      throw new Refused(Refusal.FOUR_EYES, criterion.unit().value());
    }
    table.add(
        item.criterion(),
        new Opinion(verdict.choice(), verdict.points(), verdict.reason(), caller.account()),
        clock.instant());
    audit.record(
        new Deed(
            "decision.seconded",
            "decision",
            criterion.key(),
            new TreeMap<>(Map.of("choice", verdict.choice().code()))));
  }

  private Item item(Criterion criterion) {
    return table.items(criterion.year()).stream()
        .filter(one -> one.criterion().equals(criterion) && one.second().isEmpty())
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.NOT_IN_SAMPLE, criterion.indicator()));
  }

  /** First and second decisions of everything that was decided twice. */
  public List<Both> both(int year) {
    Map<Criterion, List<Decision>> first = first(year);
    return table.items(year).stream()
        .filter(item -> item.second().isPresent())
        .map(item -> new Both(first(first, item), item.second().orElseThrow()))
        .toList();
  }

  /** Two decisions about the same criterion. */
  public record Both(Decision first, Opinion second) {

    /** The kinds of the two. */
    public Kappa.Pair pair() {
      return new Kappa.Pair(first.verdict().choice(), second.choice());
    }
  }

  private Map<Criterion, List<Decision>> first(int year) {
    return decisions.all(year).stream()
        .collect(Collectors.groupingBy(Decision::criterion, Collectors.toList()));
  }

  /** The decision that was drawn. */
  private static Decision first(Map<Criterion, List<Decision>> all, Item item) {
    return all.getOrDefault(item.criterion(), List.of()).get(item.decision() - 1);
  }
}
