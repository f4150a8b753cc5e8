package vn.thuocso.collector.edge;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the door judges who comes.
 *
 * @param trustedProxies addresses or CIDR blocks whose X-Forwarded-For is believed; none by default
 * @param burstOpens opens of one code within the window that are still believed to be people's; a
 *     meeting hall scans the same code at once, so it is generous
 */
@ConfigurationProperties("thuocso.edge")
public record EdgeSettings(
    @DefaultValue List<String> trustedProxies,
    @DefaultValue("300") int burstOpens,
    @DefaultValue("1m") Duration burstWindow) {

  /** Refuses what could only fail later. */
  public EdgeSettings {
    trustedProxies = List.copyOf(trustedProxies);
    trustedProxies.forEach(AddressBlock::of);
    if (burstOpens < 1 || burstOpens > 100_000) {
      throw new IllegalArgumentException(
          "thuocso.edge.burst-opens lies between 1 and 100000, not " + burstOpens);
    }
    if (burstWindow.toMillis() < 1 || burstWindow.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException(
          "thuocso.edge.burst-window lies between 1 ms and 1 h, not " + burstWindow);
    }
  }
}
