package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a request was made on this machine for this machine: the address alone says it of
 * everybody behind a proxy, and of pages that were rebound to it.
 */
final class LoopbackOnly {

  private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

  private LoopbackOnly() {}

  static boolean holds(HttpServletRequest request) {
    boolean forwarded =
        Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")
            .anyMatch(header -> request.getHeader(header) != null);
    return !forwarded
        && isLoopback(request.getRemoteAddr())
        && HOSTS.contains(request.getServerName());
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
