package vn.thuocso.dashboard.form;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.unit.Unit;

/** Leads whoever has one form to it, and whoever sees several to their list. */
@Controller
class OwnForms {

  private final Rounds rounds;
  private final RoundPages pages;
  private final Access access;

  OwnForms(Rounds rounds, RoundPages pages, Access access) {
    this.rounds = rounds;
    this.pages = pages;
    this.access = access;
  }

  /** One form. */
  record Line(String href, String name) {}

  @GetMapping("/tu-danh-gia")
  ModelAndView mine(Model model) {
    access.known();
    Optional<Round> newest = rounds.all().stream().findFirst();
    if (newest.isPresent() && access.mayPlan()) {
      return new ModelAndView("redirect:" + RoundController.PATH);
    }
    List<Unit> units =
        newest
            .map(
                round ->
                    pages.assessed(round.year()).stream()
                        .filter(unit -> access.maySee(unit.code()))
                        .toList())
            .orElse(List.of());
    if (units.size() == 1) {
      return new ModelAndView("redirect:" + address(newest.orElseThrow(), units.get(0)));
    }
    model.addAttribute("opened", newest.isPresent());
    model.addAttribute("planner", access.mayPlan());
    model.addAttribute(
        "lines",
        units.stream()
            .map(unit -> new Line(address(newest.orElseThrow(), unit), unit.name()))
            .toList());
    return new ModelAndView("form/list", model.asMap());
  }

  private static String address(Round round, Unit unit) {
    return "/tu-danh-gia/" + round.year() + "/" + unit.code();
  }
}
