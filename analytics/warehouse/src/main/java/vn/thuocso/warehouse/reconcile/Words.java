package vn.thuocso.warehouse.reconcile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes keys as the warehouse's queries do. */
final class Words {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Words() {}

  /** Joins the parts of a key; an empty one is a hyphen. */
  static String key(String... parts) {
    return Arrays.stream(parts)
        .map(part -> part.isEmpty() ? "-" : part)
        .collect(Collectors.joining(" "));
  }

  /** Writes a double so that equal words are equal doubles. */
  static String bits(double value) {
    return Long.toString(Double.doubleToRawLongBits(value));
  }

  static String time(long millis) {
    return TIME.format(Instant.ofEpochMilli(millis));
  }
}
