package vn.thuocso.dashboard.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away at the door what nobody inside could read: parameters that are no text, which the
 * server would log as an error of ours, and the error page asked for without an error.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class DoorFilter extends OncePerRequestFilter {

  /** After the filter that sets the encoding, before all that read parameters. */
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getServletPath().equals("/error")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      request.getParameterMap();
    } catch (InvalidParameterException unreadable) {
      refuse(request, response, unreadable.getErrorCode());
      return;
    }
    chain.doFilter(request, response);
  }

  /** Not by the error page: it would ask for the same parameters again. */
  private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    boolean machine = request.getRequestURI().startsWith("/api/");
    (machine ? PlainPage.json(status) : PlainPage.html(status)).send(response);
  }
}
