package vn.thuocso.dashboard.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page on show, with the words by which it was asked for. */
public record PageAddress(String path, Map<String, List<String>> words) {

  private static final Set<String> PASSING =
      Set.of(LanguageChoice.PARAMETER, Comfort.GROUND, Comfort.SIZE);
  private static final int LONGEST = 200;

  /** Copies the words. */
  public PageAddress {
    words = new LinkedHashMap<>(words);
  }

  /** A page that came by a form has no words: asking again must not send it again. */
  static PageAddress of(HttpServletRequest request) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    if (request.getMethod().equals("GET")) {
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                List<String> kept =
                    List.of(values).stream().filter(word -> passes(name, word)).toList();
                if (!PASSING.contains(name) && !kept.isEmpty()) {
                  words.put(name, kept);
                }
              });
    }
    Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
    return new PageAddress(
        forwarded == null ? request.getRequestURI() : forwarded.toString(), words);
  }

  /** What is too long, hidden or an address of somewhere else is none of our pages' words. */
  private static boolean passes(String name, String word) {
    return word.length() <= LONGEST && PlainText.holds(name + word) && !word.contains("//");
  }

  /** The same page, choosing something about how it is read. */
  public String with(String name, String word) {
    Map<String, List<String>> more = new LinkedHashMap<>(words);
    more.put(name, List.of(word));
    return written(more);
  }

  /** This page, for whoever comes later. */
  public String here() {
    return written(words);
  }

  private String written(Map<String, List<String>> all) {
    if (all.isEmpty()) {
      return path;
    }
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    List<String> places = new ArrayList<>();
    all.forEach(
        (name, values) ->
            values.forEach(
                word -> {
                  address.queryParam("{n" + places.size() + "}", "{w" + places.size() + "}");
                  places.add(name);
                  places.add(word);
                }));
    return path + address.encode().buildAndExpand(places.toArray()).toUriString();
  }
}
