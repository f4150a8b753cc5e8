package vn.thuocso.dashboard.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Claims;
import vn.thuocso.dashboard.assessment.claim.Enclosures;
import vn.thuocso.dashboard.assessment.claim.Opening;
import vn.thuocso.dashboard.assessment.claim.Openness;
import vn.thuocso.dashboard.assessment.claim.Submissions;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;

/** Lays a unit's form on the table: what is claimed, measured, returned and enclosed. */
@Component
class FormDesk {

  private final Rounds rounds;
  private final RoundCriteria frameworks;
  private final Opening opening;
  private final Claims claims;
  private final Enclosures enclosures;
  private final Submissions submissions;
  private final Measurements measurements;

  FormDesk(
      Rounds rounds,
      RoundCriteria frameworks,
      Opening opening,
      Claims claims,
      Enclosures enclosures,
      Submissions submissions,
      Measurements measurements) {
    this.rounds = rounds;
    this.frameworks = frameworks;
    this.opening = opening;
    this.claims = claims;
    this.enclosures = enclosures;
    this.submissions = submissions;
    this.measurements = measurements;
  }

  /** The form of a unit in the round of a year. */
  Sheet of(int year, UnitCode code) {
    Round round = rounds.required(year);
    Unit unit = opening.assessed(round, code);
    Criteria criteria = frameworks.of(round);
    Openness openness = opening.of(round, code);
    Map<String, Claim> claimed = claims.of(year, code);
    Map<String, List<Evidence>> enclosed = enclosures.of(year, code);
    Measurements.Known known = measurements.of(round, code);
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (Indicator indicator : criteria.of(unit.kind())) {
      String of = indicator.code().value();
      Optional<Claim> claim = Optional.ofNullable(claimed.get(of));
      Entry entry = claim.map(Claim::entry).orElse(Entry.EMPTY);
      standings.put(
          of,
          new Standing(
              indicator,
              claim,
              criteria.read(year, unit.kind(), indicator, entry),
              Optional.ofNullable(known.now().get(of)),
              Optional.ofNullable(known.before().get(of)),
              Optional.ofNullable(openness.returned().get(of)),
              enclosed.getOrDefault(of, List.of()),
              openness.against(of)));
    }
    return new Sheet(
        round,
        unit,
        openness,
        ((Group) criteria.framework().tree()).children(),
        standings,
        submissions.handedIn(year, code),
        known);
  }

  /** The indicator and the kind of unit that an entry is read for; of a round that there is. */
  Reader reader(int year, UnitCode code) {
    Round round = rounds.required(year);
    return new Reader(frameworks.of(round), opening.assessed(round, code).kind());
  }

  /** By which rules entries are read. */
  record Reader(Criteria criteria, UnitKind kind) {}
}
