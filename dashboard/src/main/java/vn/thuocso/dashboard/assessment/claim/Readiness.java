package vn.thuocso.dashboard.assessment.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.criterion.ReadEntry;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.unit.Units;
import vn.thuocso.index.framework.Indicator;

/** Tells which claims can't be handed in as they stand. */
@Component
class Readiness {

  private final RoundCriteria frameworks;
  private final Units units;
  private final Enclosures enclosures;

  Readiness(RoundCriteria frameworks, Units units, Enclosures enclosures) {
    this.frameworks = frameworks;
    this.units = units;
    this.enclosures = enclosures;
  }

  /**
   * The codes of the indicators whose entries the rules can't read, and of those that need evidence
   * and have none.
   */
  List<String> unready(Round round, UnitCode unit, Collection<Claim> claims) {
    Criteria criteria = frameworks.of(round);
    UnitKind kind = units.find(unit).orElseThrow().kind();
    Map<String, List<Evidence>> enclosed = enclosures.of(round.year(), unit);
    return claims.stream()
        .filter(
            claim -> {
              String code = claim.criterion().indicator();
              Indicator indicator = criteria.find(code).orElseThrow();
              ReadEntry read = criteria.read(round.year(), kind, indicator, claim.entry());
              boolean unproved =
                  Criteria.needsEvidence(indicator, read) && !enclosed.containsKey(code);
              return !read.isSound() || unproved;
            })
        .map(claim -> claim.criterion().indicator())
        .toList();
  }
}
