package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody who leaves is sent on, to leave the identity provider too. */
public final class Exit {

  private static final String NAME = "thuocso.exit";

  private Exit() {}

  /** Remembers it for this session. */
  public static void keep(HttpSession session, URI address) {
    session.setAttribute(NAME, address.toString());
  }

  static Optional<String> of(@Nullable HttpSession session) {
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(NAME));
  }
}
