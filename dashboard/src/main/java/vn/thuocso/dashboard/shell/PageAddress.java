package vn.thuocso.dashboard.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page on show, with the words by which it was asked for. */
public record PageAddress(String path, Map<String, String> words) {

  private static final Set<String> PASSING =
      Set.of(LanguageChoice.PARAMETER, Comfort.GROUND, Comfort.SIZE);
  private static final int LONGEST = 200;

  /** Copies the words. */
  public PageAddress {
    words = new LinkedHashMap<>(words);
  }

  /** A page that came by a form has no words: asking again must not send it again. */
  static PageAddress of(HttpServletRequest request) {
    Map<String, String> words = new LinkedHashMap<>();
    if (request.getMethod().equals("GET")) {
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (!PASSING.contains(name)
                    && values[0].length() <= LONGEST
                    && PlainText.holds(name + values[0])) {
                  words.put(name, values[0]);
                }
              });
    }
    Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
    return new PageAddress(
        forwarded == null ? request.getRequestURI() : forwarded.toString(), words);
  }

  /** The same page, choosing something about how it is read. */
  public String with(String name, String word) {
    Map<String, String> more = new LinkedHashMap<>(words);
    more.put(name, word);
    return written(more);
  }

  /** This page, for whoever comes later. */
  public String here() {
    return written(words);
  }

  private String written(Map<String, String> all) {
    if (all.isEmpty()) {
      return path;
    }
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    Map<String, String> places = new LinkedHashMap<>();
    all.forEach(
        (name, word) -> {
          int at = places.size() / 2;
          places.put("n" + at, name);
          places.put("w" + at, word);
          address.queryParam("{n" + at + "}", "{w" + at + "}");
        });
    return path + address.encode().buildAndExpand(places).toUriString();
  }
}
