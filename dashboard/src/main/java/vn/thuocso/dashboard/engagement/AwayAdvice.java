package vn.thuocso.dashboard.engagement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thuocso.dashboard.lookup.WarehouseAway;
import vn.thuocso.dashboard.wording.Wording;

/** Says in a sentence that the warehouse does not answer; machines get a code with it. */
@ControllerAdvice
class AwayAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(AwayAdvice.class);

  private final MessageSource messages;

  AwayAdvice(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler(WarehouseAway.class)
  Object away(WarehouseAway away, HttpServletRequest request) {
    LOG.warn("{} could not be answered: {}", request.getRequestURI(), away.getMessage());
    if (request.getRequestURI().startsWith("/api/")) {
      Wording say = Wording.in(RequestContextUtils.getLocale(request), messages);
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .body(Map.of("code", "WAREHOUSE_AWAY", "message", say.say("engagement.away")));
    }
    String query = request.getQueryString();
    ModelAndView page = new ModelAndView("engagement/away", HttpStatus.SERVICE_UNAVAILABLE);
    page.addObject("again", request.getRequestURI() + (query == null ? "" : "?" + query));
    return page;
  }
}
