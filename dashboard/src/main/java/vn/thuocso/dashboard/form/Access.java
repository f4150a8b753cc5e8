package vn.thuocso.dashboard.form;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.Role;

/** Asks, before anything else, whether who asks may see or fill the form of a unit. */
@Component
class Access {

  private static final Role[] VIEWERS = {
    Role.CLERK, Role.APPROVER, Role.PLANNER, Role.VERIFIER, Role.COUNCIL, Role.LEADER
  };

  private static final Role[] PLANNERS = {Role.PLANNER, Role.ADMINISTRATOR};

  private final Callers callers;

  Access(Callers callers) {
    this.callers = callers;
  }

  /** The unit of that code, for who may see its form. */
  UnitCode seen(String unit) {
    UnitCode code = code(unit);
    callers.require(code, VIEWERS);
    return code;
  }

  /** The same, for who enters or approves it. */
  UnitCode filled(String unit) {
    UnitCode code = code(unit);
    callers.require(code, Role.CLERK, Role.APPROVER);
    return code;
  }

  /** The same, for who submits it. */
  UnitCode approved(String unit) {
    UnitCode code = code(unit);
    callers.require(code, Role.APPROVER);
    return code;
  }

  /** Goes on only for who logged in. */
  void known() {
    if (!callers.current().isLoggedIn()) {
      throw new Forbidden("visitors have no forms");
    }
  }

  /** Goes on only for who opens rounds. */
  void planner() {
    callers.requireEverywhere(PLANNERS);
  }

  boolean mayPlan() {
    return callers.mayEverywhere(PLANNERS);
  }

  boolean maySee(UnitCode unit) {
    return callers.may(unit, VIEWERS);
  }

  /** What who asks may do with a form, and whether the work in it is theirs. */
  FormPages.Hands hands(Sheet sheet) {
    UnitCode unit = sheet.unit().code();
    long account = callers.current().account();
    boolean entered =
        sheet.all().stream()
            .flatMap(one -> one.claim().stream())
            .anyMatch(claim -> claim.enteredBy() == account);
    boolean own = entered || sheet.openness().form().changedBy() == account;
    return new FormPages.Hands(
        account, callers.may(unit, Role.CLERK), callers.may(unit, Role.APPROVER), own);
  }

  private static UnitCode code(String unit) {
    if (!unit.matches("[0-9]{5}")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new UnitCode(unit);
  }
}
