package vn.thuocso.dashboard.assessment.decision;

import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.MainIndex;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.criterion.Criteria;

/**
 * Tells who may decide a criterion: by role, unit and field, and with no hand in what is claimed.
 */
@Component
public class Appraisers {

  private final Callers callers;
  private final DecisionTable table;

  Appraisers(Callers callers, DecisionTable table) {
    this.callers = callers;
    this.table = table;
  }

  /** Whether who asks holds the role of that stage over the criterion's unit and field. */
  public boolean may(Criterion criterion, Stage stage, Criteria criteria) {
    MainIndex field = new MainIndex(criteria.mainIndex(criterion.indicator()));
    return callers.current().may(role(stage), criterion.unit(), field);
  }

  /**
   * Who asks, if they may decide it.
   *
   * @throws Forbidden without the role over it
   * @throws Refused when they entered or handed in anything of that unit, whatever roles they hold
   */
  public Caller require(Criterion criterion, Stage stage, Criteria criteria) {
    if (!may(criterion, stage, criteria)) {
      throw new Forbidden("not allowed over " + criterion.key());
    }
    Caller caller = callers.current();
    if (table.tookPart(caller.account(), criterion.year(), criterion.unit())) {
      throw new Refused(Refusal.FOUR_EYES, criterion.unit().value());
    }
    return caller;
  }

  private static Role role(Stage stage) {
    return stage == Stage.COUNCIL ? Role.COUNCIL : Role.VERIFIER;
  }
}
