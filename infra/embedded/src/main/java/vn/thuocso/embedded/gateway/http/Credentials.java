package vn.thuocso.embedded.gateway.http;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one user; compared in constant time, whatever is sent. */
public final class Credentials {

  private final byte[] expected;

  /** A user with this password. */
  public Credentials(String user, String password) {
    this.expected = digest(user + ":" + password);
  }

  /** Whether a request shows them, by Basic authentication or ClickHouse's own headers. */
  boolean shownBy(Headers headers, Map<String, String> parameters) {
    String shown = basic(headers.getFirst("Authorization"));
    if (shown == null) {
      String user = headers.getFirst("X-ClickHouse-User");
      String key = headers.getFirst("X-ClickHouse-Key");
      shown =
          (user == null ? parameters.getOrDefault("user", "") : user)
              + ":"
              + (key == null ? parameters.getOrDefault("password", "") : key);
    }
    return MessageDigest.isEqual(expected, digest(shown));
  }

  private static @Nullable String basic(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return null;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring(6).strip());
      return new String(decoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
