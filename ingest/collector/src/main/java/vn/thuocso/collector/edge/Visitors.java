package vn.thuocso.collector.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Sees the visitor of a request; X-Forwarded-For is believed from named proxies only. */
public final class Visitors {

  private final List<AddressBlock> trusted;

  /** Trusts the proxies of the settings. */
  public Visitors(EdgeSettings settings) {
    this.trusted = settings.trustedProxies().stream().map(AddressBlock::of).toList();
  }

  /** Returns the visitor who stands behind the trusted proxies. */
  public Visitor of(HttpServletRequest request) {
    List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
    String agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    return new Visitor(
        address(request.getRemoteAddr(), forwarded),
        agent.length() > 1024 ? agent.substring(0, 1024) : agent);
  }

  String address(String remote, List<String> forwarded) {
    List<String> hops =
        forwarded.stream()
            .flatMap(h -> Arrays.stream(h.split(",", -1)))
            .map(String::strip)
            .toList();
    String address = remote;
    // From the nearest hop outwards, as long as the one who says so is trusted.
    for (int i = hops.size() - 1; i >= 0 && isTrusted(address); i--) {
      if (AddressBlock.literal(hops.get(i)).isEmpty()) {
        break;
      }
      address = hops.get(i);
    }
    return address;
  }

  private boolean isTrusted(String address) {
    return AddressBlock.literal(address)
        .map(bytes -> trusted.stream().anyMatch(block -> block.contains(bytes)))
        .orElse(false);
  }
}
