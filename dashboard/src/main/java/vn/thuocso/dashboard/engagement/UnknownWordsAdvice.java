package vn.thuocso.dashboard.engagement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thuocso.dashboard.wording.Wording;

/** Tells machines, and those who download, which word of their question means nothing. */
@ControllerAdvice
class UnknownWordsAdvice {

  private final MessageSource messages;

  UnknownWordsAdvice(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler(UnknownWords.class)
  ResponseEntity<Map<String, String>> unknown(UnknownWords unknown, HttpServletRequest request) {
    Wording say = Wording.in(RequestContextUtils.getLocale(request), messages);
    String message =
        unknown.words().stream().map(word -> word.problem(say)).collect(Collectors.joining(" "));
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(Map.of("code", unknown.words().get(0).code(), "message", message));
  }
}
