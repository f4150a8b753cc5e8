package vn.thuocso.dashboard.form;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.wording.Wording;

/** Tells programs, as RFC 9457 writes it, which rule of the round stood in the way. */
@RestControllerAdvice(annotations = RestController.class)
@Order(1)
class ApiRefusals {

  private final MessageSource messages;

  ApiRefusals(MessageSource messages) {
    this.messages = messages;
  }

  /** A write that does not name the version it saw. */
  static final class VersionUnnamed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @ExceptionHandler(Refused.class)
  ResponseEntity<ProblemDetail> refused(Refused refused, Locale language) {
    ProblemDetail problem =
        problem(
            Refusals.status(refused.refusal()),
            refused.refusal().code(),
            new Said(Wording.in(language, messages)).refused(refused));
    problem.setProperty("value", refused.fact());
    return answer(problem);
  }

  @ExceptionHandler(StaleVersion.class)
  ResponseEntity<ProblemDetail> stale(StaleVersion stale, Locale language) {
    ProblemDetail problem =
        problem(
            HttpStatus.PRECONDITION_FAILED,
            "stale_version",
            Wording.in(language, messages).say("form.moved"));
    problem.setProperty("present", stale.present());
    return answer(problem);
  }

  @ExceptionHandler(VersionUnnamed.class)
  ResponseEntity<ProblemDetail> unnamed(Locale language) {
    return answer(
        problem(
            HttpStatus.PRECONDITION_REQUIRED,
            "version_unnamed",
            Wording.in(language, messages).say("form.api.version")));
  }

  private static ProblemDetail problem(HttpStatus status, String code, String sentence) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setType(URI.create("about:blank"));
    problem.setProperty("code", code);
    return problem;
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
