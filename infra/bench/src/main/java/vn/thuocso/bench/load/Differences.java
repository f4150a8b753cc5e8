package vn.thuocso.bench.load;

import java.util.Map;
import java.util.TreeSet;

/** Compares two books line by line. */
public final class Differences {

  private static final int SHOWN = 40;

  private Differences() {}

  /** Names the lines that are not the same, at most forty; empty when there is none. */
  public static String between(Map<String, String> expected, Map<String, String> found) {
    TreeSet<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(found.keySet());
    StringBuilder text = new StringBuilder();
    int differing = 0;
    for (String key : keys) {
      String wanted = expected.getOrDefault(key, "nothing");
      String got = found.getOrDefault(key, "nothing");
      if (!wanted.equals(got) && ++differing <= SHOWN) {
        text.append("%s: %s, not %s%n".formatted(key, got, wanted));
      }
    }
    return differing > SHOWN ? text + "… %d in all%n".formatted(differing) : text.toString();
  }
}
