package vn.thuocso.dashboard.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 in hexadecimal; of a row that somebody changed, whatever stands there now. */
record Digest(String hex) {

  private static final Pattern RULE = Pattern.compile("[0-9a-f]{64}");

  /** Stands before the first entry. */
  static final Digest NONE = new Digest("0".repeat(64));

  static boolean isDigest(String text) {
    return RULE.matcher(text).matches();
  }

  static Digest of(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return of(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  static Digest of(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Enough of it to be compared by eye. */
  String brief() {
    return hex.substring(0, 12);
  }
}
