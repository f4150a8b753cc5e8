package vn.thuocso.dashboard.access.account;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Encodes passwords with Argon2id: 19 MiB of memory, two passes, one lane, salt of 16 bytes, tag of
 * 32 (OWASP's first choice for what memory allows here).
 *
 * <p>The recipe's name stands before each, so that a stronger one can come later.
 */
@Component
public class Passwords {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 128;

  private static final String RECIPE = "argon2id-19m-2";

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          RECIPE, Map.of(RECIPE, new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
  private final CommonPasswords common = CommonPasswords.read();

  /** Compared with when there is no account, so that its absence takes as long as a wrong guess. */
  private final String nobody = encode("nobody has this password");

  Passwords() {}

  /** The key of the sentence that refuses a password; empty when it may be chosen. */
  public Optional<String> refusal(String password, String login) {
    String plain = plain(password);
    int length = plain.codePointCount(0, plain.length());
    if (length < SHORTEST) {
      return Optional.of("access.password.short");
    }
    if (length > LONGEST) {
      return Optional.of("access.password.long");
    }
    return common.contains(plain, login) ? Optional.of("access.password.common") : Optional.empty();
  }

  String encode(String password) {
    return Objects.requireNonNull(encoder.encode(plain(password)));
  }

  /** Compares, and takes as long without anything to compare with. */
  boolean matches(String password, @Nullable String encoded) {
    String given = plain(password);
    if (given.length() > 4 * LONGEST) {
      return false;
    }
    boolean same = encoder.matches(given, encoded == null ? nobody : encoded);
    return encoded != null && same;
  }

  boolean isOutdated(String encoded) {
    return encoder.upgradeEncoding(encoded);
  }

  /** The same word typed on two keyboards is one password. */
  private static String plain(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
