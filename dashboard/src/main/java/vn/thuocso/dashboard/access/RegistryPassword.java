package vn.thuocso.dashboard.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The one password of the registry pages; only its digest is kept in memory. */
final class RegistryPassword {

  static final int SHORTEST = 12;

  private final byte @Nullable [] digest;

  private RegistryPassword(byte @Nullable [] digest) {
    this.digest = digest;
  }

  /** No password: nobody comes in. */
  static RegistryPassword none() {
    return new RegistryPassword(null);
  }

  /** Takes a password of at least twelve characters; a shorter one could be guessed. */
  static RegistryPassword of(String password) {
    if (password.length() < SHORTEST) {
      throw new IllegalStateException(
          "The registry password has %d characters, fewer than %d."
              .formatted(password.length(), SHORTEST));
    }
    return new RegistryPassword(sha256(password));
  }

  boolean exists() {
    return digest != null;
  }

  /** Compares in constant time. */
  boolean matches(String attempt) {
    return digest != null && MessageDigest.isEqual(digest, sha256(attempt));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
