package vn.thuocso.dashboard.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What this browser asked the identity provider for; taken once, and for ten minutes.
 *
 * @param request with state, nonce and the proof key, none of which leave the server but hashed
 * @param invitation the secret of the one-time link that they came with; empty without one
 * @param onward the page to which they want to go; empty for the one they were kept from
 */
record Attempt(OAuth2AuthorizationRequest request, String invitation, String onward, Instant since)
    implements Serializable {

  private static final String NAME = "thuocso.oidc.attempt";
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  void keep(HttpServletRequest asked) {
    asked.getSession().setAttribute(NAME, this);
  }

  /** The attempt of this browser, which is thereby over. */
  static Optional<Attempt> take(HttpServletRequest asked, Instant now) {
    HttpSession session = asked.getSession(false);
    if (session == null || !(session.getAttribute(NAME) instanceof Attempt attempt)) {
      return Optional.empty();
    }
    session.removeAttribute(NAME);
    return Optional.of(attempt).filter(it -> it.since().plus(LIFETIME).isAfter(now));
  }
}
