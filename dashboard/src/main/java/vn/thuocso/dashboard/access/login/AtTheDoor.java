package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends whoever is not logged in to the login page, and tells those whose session ended that it
 * did. A form is not sent on: its sender gets a page that says that nothing was written.
 */
final class AtTheDoor implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    boolean reads =
        HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    if (SessionContexts.isUncertain(request)) {
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    } else if (!reads) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
    } else if (hasEnded(request)) {
      response.sendRedirect(Refusal.ENDED.page());
    } else {
      response.sendRedirect(LoginPage.PATH);
    }
  }

  /** They brought a session that is over, here or on the server. */
  private static boolean hasEnded(HttpServletRequest request) {
    return SessionContexts.hasEnded(request)
        || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
  }
}
