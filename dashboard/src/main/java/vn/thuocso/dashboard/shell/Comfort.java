package vn.thuocso.dashboard.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How somebody wants to read: on which ground, in which size.
 *
 * @param ground {@code sang} (light), {@code toi} (dark), or {@code may}: as the device has it
 * @param large whether in large type
 */
public record Comfort(String ground, boolean large) {

  static final String GROUND = "nen";
  static final String SIZE = "chu";
  static final String DEVICE = "may";
  static final String LIGHT = "sang";
  static final String DARK = "toi";
  static final String LARGE = "to";
  private static final String CHOSEN = Comfort.class.getName();

  /** What this request asks for, else what its cookies keep. */
  static Comfort of(HttpServletRequest request) {
    return request.getAttribute(CHOSEN) instanceof Comfort chosen
        ? chosen
        : new Comfort(cookie(request, GROUND).orElse(DEVICE), cookie(request, SIZE).isPresent());
  }

  /** From now on for the rest of this request. */
  void choose(HttpServletRequest request) {
    request.setAttribute(CHOSEN, this);
  }

  /** Whatever else a cookie or a parameter says means the default. */
  static Optional<String> known(String name, String word) {
    Stream<String> words = name.equals(GROUND) ? Stream.of(LIGHT, DARK) : Stream.of(LARGE);
    return words.filter(word::equals).findFirst();
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .flatMap(cookie -> known(name, cookie.getValue()).stream())
            .findFirst();
  }

  /** Whether the ground is dark whatever the device has. */
  public boolean dark() {
    return ground.equals(DARK);
  }

  /** Where sheets of style lie: in large type the layout of a phone reaches further. */
  public String assets() {
    return large ? "/assets/lon/" : "/assets/";
  }
}
