package vn.thuocso.dashboard.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.shell.NavigationItem;

/** Leads everybody to their own page of the newest round. */
@Controller
class StartController {

  private final Rounds rounds;
  private final Callers callers;

  StartController(Rounds rounds, Callers callers) {
    this.rounds = rounds;
    this.callers = callers;
  }

  @Bean
  static NavigationItem appraisalEntry() {
    return new NavigationItem(80, "/tham-dinh", "appraisal.nav", true);
  }

  @GetMapping("/tham-dinh")
  String start() {
    if (!callers.current().isLoggedIn()) {
      throw new Forbidden("nobody's page");
    }
    List<Round> all = rounds.all();
    return all.isEmpty()
        ? "appraisal/none"
        : own(callers.current())
            .map(path -> "redirect:/tham-dinh/" + all.get(0).year() + path)
            .orElse("appraisal/none");
  }

  private static Optional<String> own(Caller caller) {
    if (caller.holds(Role.VERIFIER)) {
      return Optional.of("");
    }
    return caller.holds(Role.COUNCIL) ? Optional.of("/hoi-dong") : unit(caller).map(it -> "/" + it);
  }

  /** The first unit that somebody enters or hands in for. */
  private static Optional<UnitCode> unit(Caller caller) {
    return caller.grants().stream()
        .filter(grant -> grant.role() == Role.CLERK || grant.role() == Role.APPROVER)
        .flatMap(grant -> grant.units().members().stream())
        .findFirst();
  }
}
