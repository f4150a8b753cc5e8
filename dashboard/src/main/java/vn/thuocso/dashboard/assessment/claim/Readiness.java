package vn.thuocso.dashboard.assessment.claim;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.unit.Units;

/** Tells which claims can't be handed in as they stand. */
@Component
class Readiness {

  private final RoundCriteria frameworks;
  private final Units units;

  Readiness(RoundCriteria frameworks, Units units) {
    this.frameworks = frameworks;
    this.units = units;
  }

  /** The codes of the indicators whose entries the rules can't read. */
  List<String> unready(Round round, UnitCode unit, Collection<Claim> claims) {
    Criteria criteria = frameworks.of(round);
    var kind = units.find(unit).orElseThrow().kind();
    return claims.stream()
        .filter(
            claim ->
                !criteria
                    .read(
                        round.year(),
                        kind,
                        criteria.find(claim.criterion().indicator()).orElseThrow(),
                        claim.entry())
                    .isSound())
        .map(claim -> claim.criterion().indicator())
        .toList();
  }
}
