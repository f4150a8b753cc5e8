package vn.thuocso.dashboard.appraisal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.appraisal.second.SecondTable;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.decision.Appraisers;
import vn.thuocso.dashboard.assessment.decision.Explanations;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.round.Round;

/** Tells what comes before the council: what a unit contests, what was changed, what is sampled. */
@Component
class Session {

  /** Why a criterion is there. */
  enum Why {
    CONTESTED,
    CHANGED,
    SAMPLED;

    /** The key of its words. */
    String label() {
      return "appraisal.council." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** One criterion before the council. */
  record Agendum(Dossier dossier, Set<Why> why) {}

  private final Dossiers dossiers;
  private final Appraisers appraisers;
  private final Explanations explanations;
  private final SecondTable second;
  private final Callers callers;

  Session(
      Dossiers dossiers,
      Appraisers appraisers,
      Explanations explanations,
      SecondTable second,
      Callers callers) {
    this.dossiers = dossiers;
    this.appraisers = appraisers;
    this.explanations = explanations;
    this.second = second;
    this.callers = callers;
  }

  /** What who asks may decide as a member of the council, decided already or not. */
  List<Agendum> of(Round round) {
    if (!callers.current().holds(Role.COUNCIL)) {
      throw new Forbidden("not of the council");
    }
    Map<Criterion, Integer> answered = explanations.answered(round.year());
    Set<Criterion> sampled = second.sampled(round.year());
    return dossiers
        .of(round, one -> appraisers.may(one, Stage.COUNCIL, dossiers.criteria(round)))
        .stream()
        .map(one -> new Agendum(one, why(one, answered, sampled)))
        .filter(one -> !one.why().isEmpty())
        .toList();
  }

  private static Set<Why> why(
      Dossier dossier, Map<Criterion, Integer> answered, Set<Criterion> sampled) {
    Set<Why> why = EnumSet.noneOf(Why.class);
    if (answered.getOrDefault(dossier.criterion(), 0) > 0) {
      why.add(Why.CONTESTED);
    }
    boolean changed =
        dossier
            .newest(Stage.VERIFICATION)
            .filter(one -> one.verdict().choice().awards())
            .isPresent();
    if (changed && !dossier.isReturned()) {
      why.add(Why.CHANGED);
    }
    if (sampled.contains(dossier.criterion())) {
      why.add(Why.SAMPLED);
    }
    return why;
  }
}
