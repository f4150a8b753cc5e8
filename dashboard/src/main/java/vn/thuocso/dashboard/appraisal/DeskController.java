package vn.thuocso.dashboard.appraisal;

import java.time.Clock;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocso.contract.HcmcCalendar;
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

/** The verifier's desk: one queue, the claim with its evidence, and the decision. */
@Controller
class DeskController {

  static final String YEAR = "/tham-dinh/{year:[0-9]{4}}";
  static final String CASE = YEAR + "/{unit:[0-9]{5}}/{criterion}";
  private static final String VIEW = "xem";
  private static final int DAYS_TO_ANSWER = 7;

  private final Rounds rounds;
  private final Desk desk;
  private final Queues queues;
  private final Blinds blinds;
  private final DeskPages pages;
  private final CasePages cases;
  private final MessageSource messages;
  private final Clock clock;

  DeskController(
      Rounds rounds,
      Desk desk,
      Queues queues,
      Blinds blinds,
      DeskPages pages,
      CasePages cases,
      MessageSource messages,
      Clock clock) {
    this.rounds = rounds;
    this.desk = desk;
    this.queues = queues;
    this.blinds = blinds;
    this.pages = pages;
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping(YEAR)
  String queue(
      @PathVariable int year,
      @RequestParam(name = VIEW, defaultValue = "") String view,
      Model model,
      Locale language) {
    Round round = rounds.required(year);
    Queue queue = queues.of(round, View.of(view));
    Optional<Dossier> first = queue.first().map(desk::dossier);
    return page(round, queue, first.orElse(null), null, model, language);
  }

  @GetMapping(CASE)
  String show(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable String criterion,
      @RequestParam(name = VIEW, defaultValue = "") String view,
      Model model,
      Locale language) {
    Criterion of = desk.criterion(year, unit, criterion, Stage.VERIFICATION);
    blinds.requireOpen(of);
    Round round = rounds.required(year);
    return page(round, queues.of(round, View.of(view)), desk.dossier(of), null, model, language);
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
    Criterion of = desk.criterion(year, unit, criterion, Stage.VERIFICATION);
    blinds.requireOpen(of);
    Queue before = queues.of(rounds.required(year), View.of(sent.getOrDefault(VIEW, "")));
    Form form = Form.of(sent, messages, language);
    Optional<Verdict> verdict = VerdictForm.read(form, Stage.VERIFICATION);
    if (verdict.isEmpty()) {
      return again(of, form, HttpStatus.UNPROCESSABLE_CONTENT, model, language);
    }
    try {
      Decision made =
          desk.decide(
              of,
              verdict.get(),
              VerdictForm.version(form, VerdictForm.SEEN),
              VerdictForm.version(form, VerdictForm.CLAIM));
      onward.addFlashAttribute("done", done(made, language));
      return new ModelAndView("redirect:" + onward(before, of));
    } catch (Refused refused) {
      model.addAttribute("refused", said(language).refused(refused));
      return again(of, form, HttpStatus.UNPROCESSABLE_CONTENT, model, language);
    } catch (StaleVersion meanwhile) {
      model.addAttribute("meanwhile", true);
      return again(of, form, HttpStatus.CONFLICT, model, language);
    }
  }

  @PostMapping(YEAR + "/{unit:[0-9]{5}}/khop")
  String acceptMatching(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestParam MultiValueMap<String, String> sent,
      Locale language,
      RedirectAttributes onward) {
    Round round = rounds.required(year);
    List<Seen> seen =
        sent.getOrDefault("khop", List.of()).stream()
            .flatMap(word -> Seen.read(word).stream())
            .toList();
    queues.requireVerifier(desk.unit(year, unit).value());
    int accepted = desk.acceptMatching(round, desk.unit(year, unit).value(), seen);
    Wording say = Wording.in(language, messages);
    onward.addFlashAttribute(
        "done", say.say("appraisal.matched", say.count(accepted), say.count(seen.size())));
    return "redirect:/tham-dinh/" + year + "?xem=" + View.of(sent.getFirst(VIEW)).word();
  }

  private static String onward(Queue before, Criterion of) {
    return before
        .after(of)
        .map(next -> DeskPages.href(next, before.view()))
        .orElse("/tham-dinh/" + of.year() + "?xem=" + before.view().word());
  }

  private ModelAndView again(
      Criterion of, Form form, HttpStatus status, Model model, Locale language) {
    Round round = rounds.required(of.year());
    Queue queue = queues.of(round, View.of(form.value(VIEW)));
    String view = page(round, queue, desk.dossier(of), form, model, language);
    return new ModelAndView(view, model.asMap(), status);
  }

  private String page(
      Round round,
      Queue queue,
      @Nullable Dossier dossier,
      @Nullable Form form,
      Model model,
      Locale language) {
    CasePage page =
        dossier == null
            ? null
            : cases.of(dossier, desk.criteria(round.year()), Stage.VERIFICATION, language);
    model.addAttribute("desk", pages.of(round, queue, page, language));
    model.addAttribute("form", form == null ? blank(page, language) : form);
    model.addAttribute("stylesheets", List.of("/assets/appraisal.css"));
    return "appraisal/desk";
  }

  /** Starts with what the figures suggest: a dispute with what was measured. */
  private Form blank(@Nullable CasePage page, Locale language) {
    Map<String, String> start = new HashMap<>();
    start.put(
        VerdictForm.DUE, HcmcCalendar.dayOf(clock.instant()).plusDays(DAYS_TO_ANSWER).toString());
    if (page != null && !page.suggested().isEmpty()) {
      start.put(VerdictForm.POINTS, page.suggested());
    }
    return Form.of(start, messages, language);
  }

  private String done(Decision made, Locale language) {
    return Wording.in(language, messages)
        .say(
            "appraisal.done",
            desk.unit(made.criterion().year(), made.criterion().unit().value()).name(),
            made.criterion().indicator(),
            said(language).verdict(made));
  }

  private Said said(Locale language) {
    return new Said(Wording.in(language, messages));
  }
}
