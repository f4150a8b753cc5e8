package vn.thuocso.dashboard.appraisal;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.appraisal.second.SecondTable;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.decision.Decisions;

/**
 * Keeps first decisions from verifiers while the second is awaited: who may be the second must not
 * find the first on another page.
 */
@Component
class Blinds {

  private final SecondTable table;
  private final Decisions decisions;
  private final Callers callers;

  Blinds(SecondTable table, Decisions decisions, Callers callers) {
    this.table = table;
    this.decisions = decisions;
    this.callers = callers;
  }

  /** What of a year who asks must not read. */
  Set<Criterion> hidden(int year) {
    return table.items(year).stream()
        .filter(item -> item.second().isEmpty())
        .map(SecondTable.Item::criterion)
        .filter(of -> !mayRead(of.unit()) && !decided(of))
        .collect(Collectors.toSet());
  }

  /** Goes on only for who may read what was decided of a criterion. */
  void requireOpen(Criterion criterion) {
    if (hidden(criterion.year()).contains(criterion)) {
      throw new Refused(Refusal.AWAITS_SECOND, criterion.indicator());
    }
  }

  private boolean mayRead(UnitCode unit) {
    return callers.may(unit, Role.COUNCIL, Role.CLERK, Role.APPROVER);
  }

  private boolean decided(Criterion of) {
    long account = callers.current().account();
    return decisions.of(of).stream().anyMatch(one -> one.decidedBy() == account);
  }
}
