package vn.thuocso.dashboard.audit;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Says entries in a reader's language; what has no words is said by its code.
 *
 * @param accounts who is behind the numbers, as far as it is known
 * @param units how the units are called
 */
record Words(
    MessageSource messages,
    Locale language,
    Map<Long, String> accounts,
    Map<String, String> units) {

  private static final String ALL = "*";

  Wording say() {
    return Wording.in(language, messages);
  }

  String verb(String verb) {
    return word("audit.verb." + verb, verb);
  }

  /** The kind of an object and which one; an account by its owner. */
  String object(Entry entry) {
    String kind = word("audit.object." + entry.object(), entry.object());
    boolean account = entry.object().equals("account") && entry.key().matches("[0-9]{1,18}");
    String name = account ? accounts.get(Long.parseLong(entry.key())) : null;
    return kind + " " + (name == null ? entry.key() : say().say("audit.named", name, entry.key()));
  }

  String account(long account) {
    if (account == 0) {
      return say().say("audit.nobody");
    }
    String name = accounts.get(account);
    return name == null
        ? say().say("audit.unnamed", Long.toString(account))
        : say().say("audit.named", name, Long.toString(account));
  }

  String unit(Entry entry) {
    return units.getOrDefault(entry.unit(), entry.unit());
  }

  /** Every fact but the unit, which has a column of its own. */
  String facts(SortedMap<String, String> facts) {
    return facts.entrySet().stream()
        .filter(fact -> !fact.getKey().equals(Deed.UNIT))
        .map(
            fact ->
                word("audit.fact." + fact.getKey(), fact.getKey())
                    + ": "
                    + value(fact.getKey(), fact.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String value(String name, String value) {
    if (value.equals(ALL)) {
      return say().say("audit.all");
    }
    if (Digest.isDigest(value)) {
      return new Digest(value).brief() + "…";
    }
    return name.equals("role")
        ? Role.ofName(value).map(role -> say().say(role.label())).orElse(value)
        : word("audit.value." + value, value);
  }

  private String word(String key, String unless) {
    return String.valueOf(messages.getMessage(key, null, unless, language));
  }
}
