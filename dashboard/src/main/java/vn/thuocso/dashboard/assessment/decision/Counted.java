package vn.thuocso.dashboard.assessment.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Claims;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.framework.Indicator;

/**
 * Tells what counts of a round: what the council decided; else what a verifier did; else what the
 * unit handed in. A measurement stands until a dispute of it is decided.
 */
@Component
public class Counted {

  private final Rounds rounds;
  private final RoundCriteria frameworks;
  private final Claims claims;
  private final DecisionTable decisions;
  private final Units units;

  Counted(
      Rounds rounds,
      RoundCriteria frameworks,
      Claims claims,
      DecisionTable decisions,
      Units units) {
    this.rounds = rounds;
    this.frameworks = frameworks;
    this.claims = claims;
    this.decisions = decisions;
    this.units = units;
  }

  /**
   * The cells of a year's round that are not as measured; empty where that year has no round.
   * Nothing is there for a criterion of which nothing counts.
   */
  public Optional<Map<Criterion, Cell>> of(int year) {
    return rounds.of(year).map(this::cells);
  }

  private Map<Criterion, Cell> cells(Round round) {
    Criteria criteria = frameworks.of(round);
    Map<UnitCode, Unit> known =
        units.all().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    Map<Criterion, Decision> standing = standing(decisions.all(round.year()));
    Map<Criterion, Cell> cells = new HashMap<>();
    for (Claim claim : claims.submitted(round.year())) {
      Indicator indicator = criteria.find(claim.criterion().indicator()).orElseThrow();
      Decision decision = standing.get(claim.criterion());
      boolean accepted = decision != null && decision.verdict().choice() == Choice.ACCEPT;
      if (accepted || !Criteria.isMeasured(indicator)) {
        cells.put(
            claim.criterion(),
            criteria
                .read(
                    round.year(),
                    Objects.requireNonNull(known.get(claim.criterion().unit())).kind(),
                    indicator,
                    claim.entry())
                .cell());
      }
    }
    standing.forEach(
        (criterion, decision) ->
            decision
                .verdict()
                .points()
                .ifPresent(
                    points -> cells.put(criterion, new Cell.Present(new Reading.Awarded(points)))));
    return cells;
  }

  /**
   * The decision that stands of each criterion: the newest of the council, else the newest of a
   * verifier, unless that returned it.
   *
   * @param decisions of each criterion in the order of their versions
   */
  public static Map<Criterion, Decision> standing(List<Decision> decisions) {
    Map<Criterion, Decision> standing = new HashMap<>();
    for (Decision decision : decisions) {
      Decision before = standing.get(decision.criterion());
      boolean outranked =
          before != null
              && before.verdict().stage() == Stage.COUNCIL
              && decision.verdict().stage() == Stage.VERIFICATION;
      if (outranked) {
        continue;
      }
      if (decision.verdict().choice() == Choice.RETURN) {
        standing.remove(decision.criterion());
      } else {
        standing.put(decision.criterion(), decision);
      }
    }
    return standing;
  }
}
