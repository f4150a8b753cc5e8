package vn.thuocso.collector.edge;

import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.thuocso.collector.status.Counters;

/** Says every problem as problem+json (RFC 9457) with a stable code and a Vietnamese sentence. */
@RestControllerAdvice
final class ProblemAdvice {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Counters counters;

  ProblemAdvice(Counters counters) {
    this.counters = counters;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(Refused refused) {
    counters.add("refused." + refused.problem().code());
    ResponseEntity.BodyBuilder response = ResponseEntity.status(refused.problem().status());
    if (refused.retryAfter().toSeconds() > 0) {
      response.header(HttpHeaders.RETRY_AFTER, Long.toString(refused.retryAfter().toSeconds()));
    }
    if (refused.problem() == Problem.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"thuocso\"");
    }
    return body(response, refused.problem(), refused.detail());
  }

  /** The body stopped coming, or its sender went away. */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> aborted(ClientAbortException aborted) {
    log.debug("A body was not sent to its end");
    counters.add("refused." + Problem.TOO_SLOW.code());
    return body(
        ResponseEntity.status(Problem.TOO_SLOW.status()).header(HttpHeaders.CONNECTION, "close"),
        Problem.TOO_SLOW,
        Problem.TOO_SLOW.sentence(""));
  }

  /** A form whose fields cannot be read, or are too many. */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unreadable(InvalidParameterException unreadable) {
    Problem problem = Problem.ofStatus(unreadable.getErrorCode());
    counters.add("refused." + problem.code());
    return body(ResponseEntity.status(problem.status()), problem, problem.sentence(""));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> other(Exception e) {
    int status = e instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
    Problem problem = Problem.ofStatus(status);
    counters.add("refused." + problem.code());
    if (problem == Problem.INTERNAL) {
      // The type and place, not the message: a message may quote what was sent.
      log.error("Request failed: {} at {}", e.getClass().getName(), place(e));
    }
    ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
    if (e instanceof ErrorResponse known) {
      response.headers(known.getHeaders());
    }
    return body(response, problem, problem.sentence("") + wanted(e));
  }

  /** Names what would have been taken instead. */
  private static String wanted(Exception e) {
    if (e instanceof HttpMediaTypeNotSupportedException type
        && !type.getSupportedMediaTypes().isEmpty()) {
      return " Cần Content-Type: " + MediaType.toString(type.getSupportedMediaTypes()) + ".";
    }
    if (e instanceof HttpRequestMethodNotSupportedException method
        && method.getSupportedMethods() != null) {
      return " Cần phương thức " + String.join(", ", method.getSupportedMethods()) + ".";
    }
    return "";
  }

  private static String place(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "?" : trace[0].toString();
  }

  private static ResponseEntity<Map<String, Object>> body(
      ResponseEntity.BodyBuilder response, Problem problem, String detail) {
    return response
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemBody.of(problem, detail));
  }
}
