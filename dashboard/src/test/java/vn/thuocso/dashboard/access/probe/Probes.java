package vn.thuocso.dashboard.access.probe;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which parameters addresses know, found in the program and on its pages. */
final class Probes {

  /** Names by which other programs say where to go on. */
  static final List<String> REDIRECTS =
      List.of("ve", "tiep", "continue", "next", "redirect", "return", "returnUrl", "url", "target");

  /** Names that no method declares, because it takes the whole map. */
  private static final List<String> WORDS =
      List.of("nam", "bo", "tru", "loai", "nhom", "ngay", "ban", "u", "q", "k", "ngon-ngu", "sap");

  private static final Pattern QUERY = Pattern.compile("(?:\\?|&amp;)([a-z-]{1,20})=");
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([a-z-]{1,30})\"");

  private Probes() {}

  /** By route, every parameter that its method declares, or may take from the map. */
  static Map<String, Set<String>> declared(ApplicationContext application) {
    Map<String, Set<String>> declared = new HashMap<>();
    application
        .getBean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (info, method) ->
                info.getPatternValues()
                    .forEach(
                        pattern ->
                            declared
                                .computeIfAbsent(pattern, any -> new TreeSet<>())
                                .addAll(declared(method))));
    return declared;
  }

  private static Set<String> declared(HandlerMethod method) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
      if (said != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
        names.addAll(WORDS);
      } else if (said != null) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        names.add(said.name().isEmpty() ? parameter.getParameterName() : said.name());
      }
    }
    return names;
  }

  /** The names in the links and forms of a page. */
  static Set<String> named(String page) {
    Set<String> names = new TreeSet<>();
    for (Pattern pattern : List.of(QUERY, FIELD)) {
      Matcher found = pattern.matcher(page);
      while (found.find()) {
        names.add(found.group(1));
      }
    }
    return names;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
