package vn.thuocso.dashboard.form;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.wording.Wording;

/** Tells on a page of its own which rule of the round stood in the way; nothing was written. */
@ControllerAdvice(annotations = Controller.class)
@Order(2)
class Refusals {

  private final MessageSource messages;

  Refusals(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler(Refused.class)
  ModelAndView refused(Refused refused, Model model, Locale language) {
    String sentence = new Said(Wording.in(language, messages)).refused(refused);
    return page(sentence, model, status(refused.refusal()));
  }

  @ExceptionHandler(StaleVersion.class)
  ModelAndView stale(Model model, Locale language) {
    String sentence = Wording.in(language, messages).say("form.moved");
    return page(sentence, model, HttpStatus.CONFLICT);
  }

  private static ModelAndView page(String sentence, Model model, HttpStatus status) {
    model.addAttribute("sentence", sentence);
    return new ModelAndView("form/refused", model.asMap(), status);
  }

  /** What a refusal is over HTTP. */
  static HttpStatus status(Refusal refusal) {
    return switch (refusal) {
      case NO_ROUND, UNKNOWN_UNIT, UNKNOWN_CRITERION, UNKNOWN_EVIDENCE -> HttpStatus.NOT_FOUND;
      case FOUR_EYES -> HttpStatus.FORBIDDEN;
      case NOT_YET_OPEN,
          DEADLINE_OVER,
          ROUND_LOCKED,
          ROUND_EXISTS,
          ALREADY_SUBMITTED,
          NOT_SUBMITTED,
          NOT_RETURNED,
          NOTHING_NEW,
          NOT_HANDED_OVER,
          NOTHING_TO_ACCEPT ->
          HttpStatus.CONFLICT;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
