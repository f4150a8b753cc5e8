package vn.thuocso.collector.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may carry, and how many may be read at the same time.
 *
 * @param patience from the first byte of a body to its last: who drips must not keep others out
 */
@ConfigurationProperties("thuocso.intake")
public record IntakeLimits(
    @DefaultValue("8MB") DataSize body,
    @DefaultValue("16KB") DataSize line,
    @DefaultValue("20000") int lines,
    @DefaultValue("16") int concurrent,
    @DefaultValue("60s") Duration patience) {

  /** Refuses limits under which nothing could pass or memory would not be bounded. */
  public IntakeLimits {
    if (line.toBytes() < 256 || line.toBytes() > 1 << 20) {
      throw new IllegalArgumentException(
          "thuocso.intake.line lies between 256 bytes and 1 MB, not " + line.toBytes());
    }
    if (body.compareTo(line) < 0 || body.toMegabytes() > 256) {
      throw new IllegalArgumentException(
          "thuocso.intake.body lies between one line and 256 MB, not " + body.toBytes());
    }
    if (lines < 1 || lines > 1_000_000) {
      throw new IllegalArgumentException(
          "thuocso.intake.lines lies between 1 and 1000000, not " + lines);
    }
    if (concurrent < 1 || concurrent > 1000) {
      throw new IllegalArgumentException(
          "thuocso.intake.concurrent lies between 1 and 1000, not " + concurrent);
    }
    if (patience.toMillis() < 100 || patience.compareTo(Duration.ofMinutes(10)) > 0) {
      throw new IllegalArgumentException(
          "thuocso.intake.patience lies between 100 ms and 10 min, not " + patience);
    }
  }
}
