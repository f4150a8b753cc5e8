package vn.thuocso.dashboard.access.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One account.
 *
 * @param login what its owner types to come in
 * @param displayName how the screen calls its owner
 * @param language vi or en
 * @param demonstration whether it answers on this machine only
 * @param subject whom to expect at the identity provider; null when nobody there
 * @param secondFactor whether an authenticator is set up
 * @param bound whether somebody at the identity provider took up the invitation
 * @param hasPassword whether a password was chosen
 */
public record Account(
    long id,
    String login,
    String displayName,
    State state,
    String language,
    boolean demonstration,
    @Nullable String subject,
    boolean secondFactor,
    boolean bound,
    boolean hasPassword) {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

  /** Whether somebody can come in with it. */
  public enum State {
    /** Nobody took up the invitation yet. */
    INVITED,
    ACTIVE,
    /** An administrator closed it. */
    LOCKED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String label() {
      return "access.state." + code();
    }
  }

  /** Whether a text can be a login name. */
  public static boolean isLogin(String text) {
    return LOGIN.matcher(text).matches();
  }

  /** What was typed, the way login names are kept. */
  public static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it is in use. */
  public boolean isActive() {
    return state == State.ACTIVE;
  }

  /** Whether an administrator closed it. */
  public boolean isLocked() {
    return state == State.LOCKED;
  }
}
