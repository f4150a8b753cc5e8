package vn.thuocso.dashboard.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes {@code ?nen=toi} and {@code ?chu=to} for this and all later pages, like the language; the
 * cookies hold those words and nothing about a person.
 */
final class ComfortChoice implements HandlerInterceptor {

  private static final Duration KEPT = Duration.ofDays(365);

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String ground = request.getParameter(Comfort.GROUND);
    String size = request.getParameter(Comfort.SIZE);
    if ("GET".equals(request.getMethod()) && (ground != null || size != null)) {
      Comfort now = Comfort.of(request);
      new Comfort(
              ground == null
                  ? now.ground()
                  : keep(Comfort.GROUND, ground, request, response).orElse(Comfort.DEVICE),
              size == null ? now.large() : keep(Comfort.SIZE, size, request, response).isPresent())
          .choose(request);
    }
    return true;
  }

  private static Optional<String> keep(
      String name, @Nullable String word, HttpServletRequest request, HttpServletResponse answer) {
    Optional<String> known = word == null ? Optional.empty() : Comfort.known(name, word);
    ResponseCookie cookie =
        ResponseCookie.from(name, known.orElse(""))
            .path("/")
            .maxAge(known.isPresent() ? KEPT : Duration.ZERO)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    answer.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return known;
  }
}
