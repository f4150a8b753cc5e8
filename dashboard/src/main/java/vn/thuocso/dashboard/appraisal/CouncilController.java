package vn.thuocso.dashboard.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.decision.Verdict;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.wording.Wording;

/** The council's session: what is contested, changed or sampled, and what it decides. */
@Controller
class CouncilController {

  static final String PATH = DeskController.YEAR + "/hoi-dong";
  private static final String CASE = PATH + "/{unit:[0-9]{5}}/{criterion}";

  private final Rounds rounds;
  private final Desk desk;
  private final Session session;
  private final CasePages cases;
  private final MessageSource messages;

  CouncilController(
      Rounds rounds, Desk desk, Session session, CasePages cases, MessageSource messages) {
    this.rounds = rounds;
    this.desk = desk;
    this.session = session;
    this.cases = cases;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String list(@PathVariable int year, Model model, Locale language) {
    Round round = rounds.required(year);
    Wording say = Wording.in(language, messages);
    model.addAttribute("page", CouncilPages.of(round, session.of(round), say));
    model.addAttribute("stylesheets", List.of("/assets/appraisal.css"));
    return "appraisal/council";
  }

  @GetMapping(CASE)
  String show(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable String criterion,
      Model model,
      Locale language) {
    Criterion of = desk.criterion(year, unit, criterion, Stage.COUNCIL);
    return page(of, null, model, language);
  }

  @PostMapping(CASE)
  ModelAndView decide(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable String criterion,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language,
      RedirectAttributes onward) {
    Criterion of = desk.criterion(year, unit, criterion, Stage.COUNCIL);
    Form form = Form.of(sent, messages, language);
    Optional<Verdict> verdict = VerdictForm.read(form, Stage.COUNCIL);
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (verdict.isPresent()) {
      try {
        Decision made =
            desk.decide(
                of,
                verdict.get(),
                VerdictForm.version(form, VerdictForm.SEEN),
                VerdictForm.version(form, VerdictForm.CLAIM));
        onward.addFlashAttribute("done", said(language).verdict(made));
        return new ModelAndView("redirect:/tham-dinh/" + year + "/hoi-dong");
      } catch (Refused refused) {
        model.addAttribute("refused", said(language).refused(refused));
      } catch (StaleVersion meanwhile) {
        model.addAttribute("meanwhile", true);
        status = HttpStatus.CONFLICT;
      }
    }
    String view = page(of, form, model, language);
    return new ModelAndView(view, model.asMap(), status);
  }

  private String page(Criterion of, @Nullable Form form, Model model, Locale language) {
    Dossier dossier = desk.dossier(of);
    model.addAttribute(
        "case", cases.of(dossier, desk.criteria(of.year()), Stage.COUNCIL, language));
    model.addAttribute("locked", rounds.required(of.year()).isLocked());
    model.addAttribute("form", form == null ? confirming(dossier, language) : form);
    model.addAttribute("stylesheets", List.of("/assets/appraisal.css"));
    return "appraisal/council-case";
  }

  /** Starts with what the verifier decided: the council mostly confirms it. */
  private Form confirming(Dossier dossier, Locale language) {
    Map<String, String> start = new HashMap<>();
    dossier
        .standing()
        .ifPresent(
            decision -> {
              start.put(VerdictForm.CHOICE, decision.verdict().choice().code());
              start.put(VerdictForm.POINTS, said(language).points(decision.verdict().points()));
              start.put(VerdictForm.REASON, decision.verdict().reason());
            });
    return Form.of(start, messages, language);
  }

  private Said said(Locale language) {
    return new Said(Wording.in(language, messages));
  }
}
