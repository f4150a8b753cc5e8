package vn.thuocso.dashboard.access.login;

import java.util.Locale;
import java.util.Optional;

/** Why somebody is at the login page again, each with the sentence that says so. */
public enum Refusal {
  /** Their session is over. */
  ENDED,
  /** The provider does not answer. */
  AWAY,
  /** They said no over there. */
  DECLINED,
  /** What came back belongs to no attempt of this browser, or to an old one. */
  LOST,
  /** What came back does not hold: a signature, the issuer, the number used once, the code. */
  INVALID,
  /** The provider did not verify who they are. */
  UNVERIFIED,
  /** The account of the invitation waits for somebody else, or the link is no longer good. */
  UNEXPECTED,
  /** No account here is bound to them. */
  UNKNOWN;

  /** The word in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The address of the login page that says it. */
  public String page() {
    return LoginPage.PATH + "?tu-choi=" + code();
  }

  /** The key of the sentence for such a word; empty when it is none. */
  static Optional<String> sentence(String code) {
    for (Refusal reason : values()) {
      if (reason.code().equals(code)) {
        return Optional.of("access.refusal." + code);
      }
    }
    return Optional.empty();
  }
}
