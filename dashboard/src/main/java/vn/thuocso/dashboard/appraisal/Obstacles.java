package vn.thuocso.dashboard.appraisal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.wording.Wording;

/** Says on a page of its own which rule stood in the way; nothing was written. */
@ControllerAdvice(
    assignableTypes = {
      DeskController.class,
      UnitController.class,
      CouncilController.class,
      SecondController.class
    })
@Order(1)
class Obstacles {

  private final MessageSource messages;

  Obstacles(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ModelAndView refused(Refused refused, Locale language) {
    return page(
        new Said(Wording.in(language, messages)).refused(refused), status(refused.refusal()));
  }

  @ExceptionHandler
  ModelAndView meanwhile(StaleVersion stale, Locale language) {
    return page(Wording.in(language, messages).say("appraisal.meanwhile"), HttpStatus.CONFLICT);
  }

  /** What an address names and there is not, against what a rule forbids now. */
  static HttpStatus status(Refusal refusal) {
    return switch (refusal) {
      case NO_ROUND, UNKNOWN_UNIT, UNKNOWN_CRITERION, NOT_FOR_THIS_KIND -> HttpStatus.NOT_FOUND;
      case ROUND_LOCKED, COUNCIL_HAS_DECIDED, NOT_SUBMITTED, SAMPLE_DRAWN, AWAITS_SECOND ->
          HttpStatus.CONFLICT;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  private static ModelAndView page(String sentence, HttpStatus status) {
    ModelAndView page = new ModelAndView("appraisal/refused", status);
    page.addObject("sentence", sentence);
    return page;
  }
}
