package vn.thuocso.collector.edge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Tells programs by the name they give themselves: the list {@code bot-rules.txt}, one fragment per
 * line. No name at all counts as a program too.
 */
public final class BotRules {

  private final List<String> fragments;

  private BotRules(List<String> fragments) {
    this.fragments = List.copyOf(fragments);
  }

  /** Reads the list that comes with the program. */
  public static BotRules load() {
    try (InputStream in = BotRules.class.getResourceAsStream("bot-rules.txt")) {
      if (in == null) {
        throw new IllegalStateException("bot-rules.txt is not in the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new BotRules(
          lines
              .lines()
              .map(line -> line.strip().toLowerCase(Locale.ROOT))
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells whether the user agent is that of a program. */
  public boolean isBot(String userAgent) {
    String lower = userAgent.toLowerCase(Locale.ROOT);
    return lower.isBlank() || fragments.stream().anyMatch(lower::contains);
  }
}
