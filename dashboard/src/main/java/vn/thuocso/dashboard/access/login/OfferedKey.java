package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import vn.thuocso.dashboard.access.totp.SetupKey;

/** The key that a session offers to an authenticator: who reloads the page need not scan again. */
public final class OfferedKey {

  private static final String NAME = "thuocso.setup";

  private OfferedKey() {}

  /** The same key until it is confirmed. */
  public static SetupKey of(HttpServletRequest request) {
    if (request.getSession().getAttribute(NAME) instanceof SetupKey key) {
      return key;
    }
    SetupKey key = SetupKey.random();
    request.getSession().setAttribute(NAME, key);
    return key;
  }

  /** It is in use now, and offered no more. */
  public static void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(NAME);
  }
}
