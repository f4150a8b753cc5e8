package vn.thuocso.dashboard.access.login;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Remembers the page for which somebody was sent to log in, if asking again does no harm. */
@Component
public class ReturnAddress extends HttpSessionRequestCache {

  ReturnAddress() {
    PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
    RequestMatcher notPages =
        new OrRequestMatcher(
            paths.matcher("/api/**"),
            paths.matcher("/assets/**"),
            paths.matcher("/webjars/**"),
            paths.matcher("/favicon.ico"));
    setRequestMatcher(
        new AndRequestMatcher(
            paths.matcher(HttpMethod.GET, "/**"), new NegatedRequestMatcher(notPages)));
  }

  /** What was asked for is kept with the host that the caller named; only its path is ours. */
  public static String withoutHost(String target) {
    int host = target.indexOf("://");
    int path = host < 0 ? 0 : target.indexOf('/', host + 3);
    String own = path < 0 ? "/" : target.substring(path);
    // A browser takes //x, and /\x, for another host.
    return own.matches("/([^/\\\\].*)?") ? own : "/";
  }
}
