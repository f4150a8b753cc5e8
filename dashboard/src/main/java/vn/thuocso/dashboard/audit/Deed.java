package vn.thuocso.dashboard.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.thuocso.dashboard.shell.PlainText;

/**
 * What was done to what.
 *
 * <p>The page says a verb by the message {@code audit.verb.<verb>}, an object by {@code
 * audit.object.<object>} and a fact by {@code audit.fact.<name>}; where there is none, by the code
 * itself.
 *
 * @param verb as {@code target.adopted}
 * @param object the kind of thing, as {@code target}
 * @param key which one, as {@code TG-DEMO-1|2027|00103}
 * @param facts short texts beside it, never a person's name, address or words; the fact {@code
 *     unit} is the code of the unit concerned, by which people search
 */
public record Deed(String verb, String object, String key, SortedMap<String, String> facts) {

  /** The fact that names the unit concerned. */
  public static final String UNIT = "unit";

  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9._-]{0,63}");
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_FACT = 1000;

  /** Refuses what is no code, what is too long and what has hidden characters. */
  public Deed {
    TreeMap<String, String> own = new TreeMap<>();
    own.putAll(facts);
    facts = Collections.unmodifiableSortedMap(own);
    code("verb", verb);
    code("object", object);
    text("key", key, LONGEST_KEY);
    own.forEach(
        (name, value) -> {
          code("name of a fact", name);
          text("fact " + name, value, LONGEST_FACT);
        });
    if (key.isEmpty()) {
      throw new IllegalArgumentException("A deed without a key");
    }
  }

  /** The same from a map in any order. */
  public static Deed of(String verb, String object, String key, Map<String, String> facts) {
    return new Deed(verb, object, key, new TreeMap<>(facts));
  }

  private static void code(String what, String value) {
    if (!CODE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not the " + what + " of a deed: \"" + value + "\"");
    }
  }

  private static void text(String what, String value, int longest) {
    if (value.length() > longest || !PlainText.holds(value)) {
      throw new IllegalArgumentException(
          "The " + what + " of a deed is longer than " + longest + " or has hidden characters");
    }
  }
}
