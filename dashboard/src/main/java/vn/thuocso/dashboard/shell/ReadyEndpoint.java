package vn.thuocso.dashboard.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the supervisor: 200 when pages can be opened, else 503 and what is missing. */
@RestController
class ReadyEndpoint {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final List<Readiness> modules;

  ReadyEndpoint(List<Readiness> modules) {
    this.modules = List.copyOf(modules);
  }

  @GetMapping("/ready")
  ResponseEntity<String> ready() {
    List<String> obstacles =
        modules.stream().map(Readiness::obstacle).flatMap(Optional::stream).toList();
    if (!obstacles.isEmpty()) {
      return answer(503, String.join("\n", obstacles) + "\n");
    }
    String remarks =
        Stream.concat(
                Stream.of("ready"),
                modules.stream().map(Readiness::remark).flatMap(Optional::stream))
            .collect(Collectors.joining("\n", "", "\n"));
    return answer(200, remarks);
  }

  /** Always plain text, whatever the caller would rather have. */
  private static ResponseEntity<String> answer(int status, String text) {
    return ResponseEntity.status(status).contentType(TEXT).body(text);
  }
}
