package vn.thuocso.dashboard.live;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Where an open page listens; a page that finds no place goes on without. Who does not ask for a
 * stream of events is told the present state, and that is all.
 */
@RestController
class LiveEndpoint {

  private static final String LATER_SECONDS = "60";

  private final LiveBoard board;

  LiveEndpoint(LiveBoard board) {
    this.board = board;
  }

  @GetMapping("/api/v1/live")
  ResponseEntity<SseEmitter> live(
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepted) {
    boolean stream = accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    return (stream ? board.listen() : Optional.of(board.once()))
        .map(
            listener ->
                ResponseEntity.ok()
                    .contentType(MediaType.TEXT_EVENT_STREAM)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header("X-Accel-Buffering", "no")
                    .body(listener))
        .orElseGet(
            () ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, LATER_SECONDS)
                    .build());
  }
}
