package vn.thuocso.dashboard.appraisal;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.decision.Appraisers;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.round.Round;

/** Tells each verifier what is left for them. */
@Component
class Queues {

  private final Dossiers dossiers;
  private final Appraisers appraisers;
  private final Callers callers;

  Queues(Dossiers dossiers, Appraisers appraisers, Callers callers) {
    this.dossiers = dossiers;
    this.appraisers = appraisers;
    this.callers = callers;
  }

  /** What who asks may decide as a verifier and nobody has. */
  Queue of(Round round, View view) {
    if (!callers.current().holds(Role.VERIFIER)) {
      throw new Forbidden("not a verifier");
    }
    Set<UnitCode> decidable = dossiers.decidable(round);
    return new Queue(
        dossiers.of(round, one -> decidable.contains(one.unit()) && mine(round, one)).stream()
            .filter(Dossier::isPending)
            .toList(),
        view);
  }

  /** Goes on only for a verifier over that unit, in whatever field. */
  void requireVerifier(UnitCode unit) {
    callers.require(unit, Role.VERIFIER);
  }

  private boolean mine(Round round, Criterion criterion) {
    Criteria criteria = dossiers.criteria(round);
    return appraisers.may(criterion, Stage.VERIFICATION, criteria);
  }
}
