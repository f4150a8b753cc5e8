package vn.thuocso.dashboard.assessment.claim;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;

/** Takes what units enter; every save is kept. */
@Service("unitClaims")
public class Claims {

  private final Opening opening;
  private final ClaimTable claims;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  Claims(Opening opening, ClaimTable claims, Callers callers, Audit audit, Clock clock) {
    this.opening = opening;
    this.claims = claims;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest claim of each criterion, by indicator; none of those nobody entered. */
  public Map<String, Claim> of(int year, UnitCode unit) {
    Map<String, Claim> newest = new TreeMap<>();
    claims.newest(year, unit).forEach(one -> newest.put(one.criterion().indicator(), one));
    return newest;
  }

  /** All versions of one claim, the newest first. */
  public List<Claim> history(Criterion criterion) {
    return claims.history(criterion);
  }

  /** The claims as they were handed in last, of all units. */
  public List<Claim> submitted(int year) {
    return claims.submitted(year);
  }

  /**
   * Keeps what was entered, right or wrong; what is wrong can be kept but not handed in.
   *
   * @param seen the version that stood where it was entered; 0 for none
   * @return the new version
   * @throws Refused when a rule of the round stands in the way
   * @throws StaleVersion when somebody saved meanwhile
   */
  @Transactional
  public Claim save(Criterion criterion, Entry entry, String note, int seen) {
    callers.require(criterion.unit(), Role.CLERK, Role.APPROVER);
    opening.require(criterion);
    int present = claims.newest(criterion).map(Claim::version).orElse(0);
    if (present != seen) {
      throw new StaleVersion(criterion.key(), seen, present);
    }
    Claim claim =
        new Claim(criterion, seen + 1, entry, note, callers.current().account(), clock.instant());
    claims.add(claim);
    audit.record(
        new Deed(
            "claim.saved",
            "claim",
            criterion.key(),
            new TreeMap<>(Map.of("version", Integer.toString(claim.version())))));
    return claim;
  }
}
