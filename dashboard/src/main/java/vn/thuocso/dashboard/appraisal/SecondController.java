package vn.thuocso.dashboard.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.appraisal.second.SecondAppraisals;
import vn.thuocso.dashboard.appraisal.second.SecondTable;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Decisions;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.decision.Verdict;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.wording.Wording;

/** Second decisions of a sample, and how far they agree with the first. */
@Controller
class SecondController {

  private static final String PATH = DeskController.YEAR + "/doi-chieu";
  private static final String CASE = PATH + "/{unit:[0-9]{5}}/{criterion}";
  private static final String PERCENT = "ty-le";

  private final Rounds rounds;
  private final Desk desk;
  private final Dossiers dossiers;
  private final CasePages cases;
  private final SecondAppraisals second;
  private final SecondTable table;
  private final Decisions decisions;
  private final Callers callers;
  private final MessageSource messages;

  SecondController(
      Rounds rounds,
      Desk desk,
      Dossiers dossiers,
      CasePages cases,
      SecondAppraisals second,
      SecondTable table,
      Decisions decisions,
      Callers callers,
      MessageSource messages) {
    this.rounds = rounds;
    this.desk = desk;
    this.dossiers = dossiers;
    this.cases = cases;
    this.second = second;
    this.table = table;
    this.decisions = decisions;
    this.callers = callers;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(@PathVariable int year, Model model, Locale language) {
    return page(
        rounds.required(year), Form.of(Map.of(PERCENT, "5"), messages, language), model, language);
  }

  @PostMapping(PATH)
  ModelAndView draw(
      @PathVariable int year,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    callers.requireEverywhere(Role.COUNCIL);
    Round round = rounds.required(year);
    Form form = Form.of(sent, messages, language);
    form.text(PERCENT, 3);
    Optional<Long> percent = form.optionalCount(PERCENT, 1, 100);
    if (percent.isEmpty()) {
      String view = page(round, form, model, language);
      return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    long seed = ThreadLocalRandom.current().nextLong(1, 1_000_000_000);
    second.draw(year, dossiers.criteria(round), percent.get().intValue(), seed);
    return new ModelAndView("redirect:/tham-dinh/" + year + "/doi-chieu");
  }

  @GetMapping(CASE)
  String open(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable String criterion,
      Model model,
      Locale language) {
    return blind(desk.criterion(year, unit, criterion, Stage.VERIFICATION), null, model, language);
  }

  @PostMapping(CASE)
  ModelAndView decide(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable String criterion,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Criterion of = desk.criterion(year, unit, criterion, Stage.VERIFICATION);
    Form form = Form.of(sent, messages, language);
    Optional<Verdict> verdict = VerdictForm.read(form, Stage.VERIFICATION);
    if (verdict.isPresent()) {
      try {
        second.decide(of, desk.criteria(year), verdict.get());
        return new ModelAndView("redirect:/tham-dinh/" + year + "/doi-chieu");
      } catch (Refused refused) {
        Wording say = Wording.in(language, messages);
        model.addAttribute("refused", new Said(say).refused(refused));
      } catch (StaleVersion meanwhile) {
        model.addAttribute("meanwhile", true);
      }
    }
    String view = blind(of, form, model, language);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String blind(Criterion of, @Nullable Form form, Model model, Locale language) {
    model.addAttribute("case", cases.blind(desk.dossier(of), desk.criteria(of.year()), language));
    model.addAttribute("form", form == null ? Form.of(Map.of(), messages, language) : form);
    model.addAttribute("stylesheets", List.of("/assets/appraisal.css"));
    return "appraisal/second-case";
  }

  private String page(Round round, Form form, Model model, Locale language) {
    if (!callers.current().holds(Role.VERIFIER, Role.COUNCIL, Role.ADMINISTRATOR)) {
      throw new Forbidden("neither verifier nor council");
    }
    model.addAttribute("form", form);
    model.addAttribute("page", seconds(round, Wording.in(language, messages)));
    model.addAttribute("stylesheets", List.of("/assets/appraisal.css"));
    return "appraisal/second";
  }

  private SecondPage seconds(Round round, Wording say) {
    int year = round.year();
    Map<Criterion, Dossier> all =
        dossiers.of(round, of -> true).stream()
            .collect(Collectors.toMap(Dossier::criterion, Function.identity()));
    Rates rates = new Rates(dossiers.criteria(round), say);
    List<Decision> made = decisions.all(year);
    long account = callers.current().account();
    boolean overview = callers.current().holds(Role.COUNCIL, Role.ADMINISTRATOR);
    Optional<SecondTable.Drawn> drawn = table.drawn(year);
    return new SecondPage(
        Integer.toString(year),
        drawn.map(it -> told(it, table.items(year).size(), say)).orElse(""),
        overview
            ? new Agreement(
                    second.both(year),
                    of -> Optional.ofNullable(all.get(of)).flatMap(Dossier::self),
                    say)
                .sentences()
            : List.of(),
        second.waiting(year, dossiers.criteria(round)).stream()
            .flatMap(item -> Optional.ofNullable(all.get(item.criterion())).stream())
            .map(dossier -> waiting(dossier, say))
            .toList(),
        rates.of(made, one -> true),
        rates.of(made, one -> one.decidedBy() == account),
        drawn.isEmpty() && !round.isLocked() && callers.mayEverywhere(Role.COUNCIL));
  }

  private static String told(SecondTable.Drawn drawn, int size, Wording say) {
    return say.say(
        "appraisal.second.drawn",
        say.count(size),
        say.count(drawn.percent()),
        say.moment(drawn.at()),
        Long.toString(drawn.seed()));
  }

  private static SecondPage.Waiting waiting(Dossier dossier, Wording say) {
    Criterion of = dossier.criterion();
    return new SecondPage.Waiting(
        "/tham-dinh/%d/doi-chieu/%s/%s".formatted(of.year(), of.unit(), of.indicator()),
        dossier.unit().name(),
        of.indicator(),
        new EntryText(dossier.indicator(), say).name(dossier.indicator().name()));
  }
}
