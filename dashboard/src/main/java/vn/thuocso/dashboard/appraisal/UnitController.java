package vn.thuocso.dashboard.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.decision.Explanations;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.wording.Wording;

/** What was decided of one unit, for the unit itself and for whoever decides; the unit answers. */
@Controller
class UnitController {

  private static final String PATH = DeskController.YEAR + "/{unit:[0-9]{5}}";
  private static final String TEXT = "giai-trinh";
  private static final int LONGEST = 4000;

  private final Rounds rounds;
  private final Desk desk;
  private final Dossiers dossiers;
  private final Explanations explanations;
  private final Blinds blinds;
  private final Callers callers;
  private final MessageSource messages;

  UnitController(
      Rounds rounds,
      Desk desk,
      Dossiers dossiers,
      Explanations explanations,
      Blinds blinds,
      Callers callers,
      MessageSource messages) {
    this.rounds = rounds;
    this.desk = desk;
    this.dossiers = dossiers;
    this.explanations = explanations;
    this.blinds = blinds;
    this.callers = callers;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(@PathVariable int year, @PathVariable String unit, Model model, Locale language) {
    Round round = rounds.required(year);
    Desk.UnitName of = desk.unit(year, unit);
    callers.require(of.value(), Role.CLERK, Role.APPROVER, Role.VERIFIER, Role.COUNCIL);
    boolean explains = !round.isLocked() && callers.may(of.value(), Role.CLERK, Role.APPROVER);
    Set<Criterion> hidden = blinds.hidden(year);
    UnitPages pages =
        new UnitPages(
            dossiers.of(round, one -> one.unit().equals(of.value())).stream()
                .map(one -> hidden.contains(one.criterion()) ? one.blind() : one)
                .toList(),
            explanations.of(year, of.value()),
            explains,
            Wording.in(language, messages));
    model.addAttribute("page", pages.page(year, unit, of.name()));
    model.addAttribute("stylesheets", List.of("/assets/appraisal.css"));
    return "appraisal/unit";
  }

  @PostMapping(PATH + "/{criterion}/giai-trinh")
  ModelAndView explain(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable String criterion,
      @RequestParam Map<String, String> sent,
      Locale language,
      RedirectAttributes onward) {
    Criterion of = desk.named(year, unit, criterion);
    callers.require(of.unit(), Role.CLERK, Role.APPROVER);
    Form form = Form.of(sent, messages, language);
    String text = form.lines(TEXT, LONGEST);
    if (form.isSound()) {
      explanations.add(of, VerdictForm.version(form, VerdictForm.SEEN), text);
      onward.addFlashAttribute(
          "done", Wording.in(language, messages).say("appraisal.unit.explained", of.indicator()));
    } else {
      onward.addFlashAttribute("wrong", form.problem(TEXT));
    }
    return new ModelAndView("redirect:/tham-dinh/" + year + "/" + unit + "#tc-" + criterion);
  }
}
