package vn.thuocso.dashboard.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours on a light ground, out of the same sheet that the pages use. */
final class Tokens {

  private static final String SHEET = "/static/assets/tokens.css";
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9A-Fa-f]{6})");
  private static final Map<String, String> LIGHT = read();

  private Tokens() {}

  /** The colour of that name. */
  static String light(String name) {
    String colour = LIGHT.get(name);
    if (colour == null) {
      throw new IllegalArgumentException("No colour is called " + name);
    }
    return colour;
  }

  /** The first of each name: the sheet begins with the light ground. */
  private static Map<String, String> read() {
    try (InputStream sheet = Objects.requireNonNull(Tokens.class.getResourceAsStream(SHEET))) {
      String rules = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> colours = new HashMap<>();
      Matcher token = TOKEN.matcher(rules);
      while (token.find()) {
        colours.putIfAbsent(token.group(1), token.group(2));
      }
      return Map.copyOf(colours);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
