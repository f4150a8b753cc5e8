package vn.thuocso.dashboard.framework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.wording.Wording;

/** Where definitions are adopted and retired, each by two people. */
@Controller
class DecisionController {

  private static final String NUMBER = "so-quyet-dinh";
  private static final String DATE = "ngay-quyet-dinh";
  private static final String SEEN = "phien-ban";

  private final FrameworkDesk desk;
  private final Definitions definitions;
  private final MessageSource messages;

  DecisionController(FrameworkDesk desk, Definitions definitions, MessageSource messages) {
    this.desk = desk;
    this.definitions = definitions;
    this.messages = messages;
  }

  @PostMapping(FrameworkController.VERSION + "/ban-hanh")
  ModelAndView adopt(
      @PathVariable("framework") String code,
      @PathVariable("edition") String version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Kept kept = kept(code, version);
    Form form = Form.of(sent, messages, language);
    String number = form.text(NUMBER, 100);
    Optional<LocalDate> decided = form.day(DATE);
    if (!form.isSound()) {
      return refused(kept, form, "", HttpStatus.UNPROCESSABLE_CONTENT, model, language);
    }
    Outcome outcome =
        isSeen(kept, form)
            ? definitions.adopt(kept, number, decided.orElseThrow(), desk.caller())
            : Outcome.STALE;
    return answer(kept, form, outcome, model, language);
  }

  @PostMapping(FrameworkController.VERSION + "/de-nghi-thoi")
  ModelAndView proposeEnd(
      @PathVariable("framework") String code,
      @PathVariable("edition") String version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Kept kept = kept(code, version);
    Form form = Form.of(sent, messages, language);
    String number = form.text(NUMBER, 100);
    if (!form.isSound()) {
      return refused(kept, form, "", HttpStatus.UNPROCESSABLE_CONTENT, model, language);
    }
    Outcome outcome =
        isSeen(kept, form) ? definitions.proposeEnd(kept, number, desk.caller()) : Outcome.STALE;
    return answer(kept, form, outcome, model, language);
  }

  @PostMapping(FrameworkController.VERSION + "/thoi")
  ModelAndView retire(
      @PathVariable("framework") String code,
      @PathVariable("edition") String version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Kept kept = kept(code, version);
    Form form = Form.of(sent, messages, language);
    Outcome outcome = isSeen(kept, form) ? definitions.retire(kept, desk.caller()) : Outcome.STALE;
    return answer(kept, form, outcome, model, language);
  }

  private ModelAndView answer(Kept kept, Form form, Outcome outcome, Model model, Locale language) {
    if (outcome == Outcome.DONE) {
      return new ModelAndView(
          "redirect:" + FrameworkController.PATH + "/" + kept.code() + "/" + kept.version());
    }
    String sentence =
        Wording.in(language, messages)
            .say("framework.refused." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return refused(kept, form, sentence, HttpStatus.CONFLICT, model, language);
  }

  private ModelAndView refused(
      Kept kept, Form form, String sentence, HttpStatus status, Model model, Locale language) {
    Kept now = kept(kept.code(), kept.version());
    return new ModelAndView(desk.show(now, form, sentence, model, language), model.asMap(), status);
  }

  private static boolean isSeen(Kept kept, Form form) {
    return form.value(SEEN).equals(Long.toString(kept.rowVersion()));
  }

  private Kept kept(String code, String version) {
    desk.requirePlanner();
    return desk.find(code, version)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
