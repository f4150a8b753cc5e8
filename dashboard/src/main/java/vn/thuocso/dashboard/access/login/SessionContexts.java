package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.account.Sessions;

/**
 * The server's session remembers a number only; who that is and what they may do is asked of the
 * database at every request.
 */
@Component
class SessionContexts implements SecurityContextRepository {

  private static final String NUMBER = "thuocso.session";

  private static final String ENDED = "thuocso.session.ended";

  private static final String UNCERTAIN = "thuocso.session.uncertain";

  private final Sessions sessions;

  SessionContexts(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Remembers in this server session which of our sessions it is. */
  static void remember(HttpSession session, long no) {
    session.setAttribute(NUMBER, no);
  }

  /** Whether this request brought one of our sessions that is over. */
  static boolean hasEnded(HttpServletRequest request) {
    return request.getAttribute(ENDED) != null;
  }

  /** Whether nobody could say to whom the session of this request belongs. */
  static boolean isUncertain(HttpServletRequest request) {
    return request.getAttribute(UNCERTAIN) != null;
  }

  @Deprecated
  @Override
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return load(holder.getRequest());
  }

  private SecurityContext load(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || isUncertain(request)
        || !(session.getAttribute(NUMBER) instanceof Long no)) {
      return SecurityContextHolder.createEmptyContext();
    }
    try {
      return sessions.caller(no).map(SessionContexts::of).orElseGet(() -> ended(session, request));
    } catch (DataAccessResourceFailureException away) {
      // A stranger until the database answers; what is open to strangers can be read meanwhile.
      request.setAttribute(UNCERTAIN, true);
      return SecurityContextHolder.createEmptyContext();
    }
  }

  private static SecurityContext of(Caller caller) {
    return new SecurityContextImpl(new CallerToken(caller));
  }

  private static SecurityContext ended(HttpSession session, HttpServletRequest request) {
    session.removeAttribute(NUMBER);
    request.setAttribute(ENDED, true);
    return SecurityContextHolder.createEmptyContext();
  }

  /** Nothing to save: a session begins where somebody is let in, and nowhere else. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(NUMBER) != null;
  }
}
