package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.account.SecurityLog;
import vn.thuocso.dashboard.access.account.Sessions;

/** Ends our session with the server's when somebody leaves. */
@Component
class Departure implements LogoutHandler {

  private static final String EXIT = "thuocso.departure.exit";

  private final Sessions sessions;
  private final SecurityLog log;

  Departure(Sessions sessions, SecurityLog log) {
    this.sessions = sessions;
    this.log = log;
  }

  /** Where they go: on to leave the identity provider if they came by it, or home. */
  static LogoutSuccessHandler onward() {
    return (request, response, who) ->
        response.sendRedirect(Objects.requireNonNullElse((String) request.getAttribute(EXIT), "/"));
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    Exit.of(request.getSession(false)).ifPresent(exit -> request.setAttribute(EXIT, exit));
    if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
      sessions.end(caller.account(), caller.session());
      log.atDoor("logout", caller.account(), request.getRemoteAddr());
    }
  }
}
