package vn.thuocso.collector.status;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /ready} and {@code GET /v1/status}. */
@RestController
final class StatusController {

  private final Counters counters;
  private final ObjectProvider<Condition> conditions;

  StatusController(Counters counters, ObjectProvider<Condition> conditions) {
    this.counters = counters;
    this.conditions = conditions;
  }

  @GetMapping("/ready")
  ResponseEntity<Map<String, Object>> ready() {
    var missing =
        conditions.orderedStream().map(Condition::missing).flatMap(Optional::stream).toList();
    return missing.isEmpty()
        ? ResponseEntity.ok(Map.of("ready", true))
        : ResponseEntity.status(503).body(Map.of("ready", false, "reasons", missing));
  }

  @GetMapping("/v1/status")
  Map<String, Object> status() {
    return Map.of(
        "ready", ready().getStatusCode().is2xxSuccessful(),
        "counters", counters.snapshot());
  }
}
