package vn.thuocso.collector.event;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.collector.edge.PlainBody;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;
import vn.thuocso.collector.outlet.Gate;
import vn.thuocso.collector.registry.ChannelKeys;
import vn.thuocso.contract.wire.ChannelEntry;

/** {@code POST /v1/events}. */
@RestController
final class EventController {

  private static final String NDJSON = "application/x-ndjson";
  private static final int LONGEST_NAME = 128;

  private final ChannelKeys keys;
  private final EventIntake intake;
  private final IntakeLimits limits;
  private final Gate gate;

  EventController(ChannelKeys keys, EventIntake intake, IntakeLimits limits, Gate gate) {
    this.gate = gate;
    this.keys = keys;
    this.intake = intake;
    this.limits = limits;
  }

  @PostMapping(path = "/v1/events", consumes = NDJSON, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Receipt> post(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      @RequestHeader(name = "Idempotency-Key", defaultValue = "") String batch,
      @RequestParam(name = "channel", required = false) @Nullable String wanted,
      HttpServletRequest request)
      throws IOException {
    ChannelEntry channel = keys.authenticate(authorization, wanted);
    checkName(batch);
    PlainBody.check(request);
    gate.check();
    if (request.getContentLengthLong() > limits.body().toBytes()) {
      throw Lines.tooLarge(limits);
    }
    return ResponseEntity.accepted().body(intake.take(channel, batch, request.getInputStream()));
  }

  /** A name cut short would be another sender's name as well. */
  private static void checkName(String batch) {
    if (batch.length() > LONGEST_NAME) {
      throw new Refused(
          Problem.BAD_REQUEST,
          "Idempotency-Key dài %d ký tự, quá mức tối đa %d; hãy dùng tên ngắn hơn."
              .formatted(batch.length(), LONGEST_NAME));
    }
  }
}
