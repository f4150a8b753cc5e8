package vn.thuocso.dashboard.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes {@code ?ngon-ngu=en} for this and all later pages; any other value means Vietnamese. */
final class LanguageChoice implements HandlerInterceptor {

  static final String PARAMETER = "ngon-ngu";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String chosen = request.getParameter(PARAMETER);
    if (chosen != null && "GET".equals(request.getMethod())) {
      Locale language = chosen.equals("en") ? Locale.ENGLISH : WebConfiguration.VIETNAMESE;
      var resolver = RequestContextUtils.getLocaleResolver(request);
      if (resolver != null) {
        resolver.setLocale(request, response, language);
      }
    }
    return true;
  }
}
