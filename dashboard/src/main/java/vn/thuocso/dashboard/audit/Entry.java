package vn.thuocso.dashboard.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;

/**
 * One entry of the record, as it is read and as it is hashed; of a row that somebody changed it
 * holds whatever stands there now.
 *
 * @param no its place, from 1 on without gaps
 * @param at when it was decided, to the microsecond
 * @param account who decided; 0 is the system itself, or somebody who is not logged in
 * @param before the digest of the entry before it
 */
record Entry(
    long no,
    Instant at,
    long account,
    String verb,
    String object,
    String key,
    SortedMap<String, String> facts,
    Digest before) {

  private static final String FORM = "thuocso-audit-1";

  /** Cuts the moment to what the database keeps. */
  Entry {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** The code of the unit concerned; empty when there is none. */
  String unit() {
    return facts.getOrDefault(Deed.UNIT, "");
  }

  /** What the next entry follows. */
  Head head() {
    return new Head(no, digest());
  }

  Digest digest() {
    return Digest.of(text());
  }

  /**
   * All columns, each as the length of its UTF-8, a colon, itself and a line break: no two entries
   * have the same text, whatever their columns hold.
   */
  String text() {
    StringBuilder text = new StringBuilder();
    append(text, FORM);
    append(text, Long.toString(no));
    text.append(middle());
    append(text, before.hex());
    return text.toString();
  }

  /** Those columns that do not depend on the place in the chain. */
  String middle() {
    StringBuilder text = new StringBuilder();
    append(text, at.toString());
    append(text, Long.toString(account));
    append(text, verb);
    append(text, object);
    append(text, key);
    append(text, Integer.toString(facts.size()));
    facts.forEach(
        (name, value) -> {
          append(text, name);
          append(text, value);
        });
    return text.toString();
  }

  private static void append(StringBuilder text, String column) {
    text.append(column.getBytes(StandardCharsets.UTF_8).length).append(':');
    text.append(column).append('\n');
  }
}
