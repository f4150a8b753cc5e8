package vn.thuocso.embedded.gateway.http;

import java.util.Map;
import java.util.Set;

/** Which formats may be sent chunk by chunk, and what each chunk repeats. */
final class Formats {

  /** Formats in which the chunks' bytes, one behind the other, are the whole. */
  private static final Set<String> PLAIN =
      Set.of(
          "RowBinary",
          "Native",
          "TabSeparated",
          "TSV",
          "TabSeparatedRaw",
          "TSVRaw",
          "CSV",
          "JSONEachRow",
          "NDJSON",
          "JSONCompactEachRow",
          "JSONLines",
          "TSKV",
          "LineAsString");

  /** Formats whose every chunk begins with a head: one list of names, perhaps one of types. */
  private static final Map<String, Integer> HEADED =
      Map.of("RowBinaryWithNames", 1, "RowBinaryWithNamesAndTypes", 2);

  private Formats() {}

  /** Whether a result can leave before it is complete; documents cannot. */
  static boolean streams(String format) {
    return PLAIN.contains(format) || HEADED.containsKey(format);
  }

  /** How many lists stand at the head of each chunk. */
  static int headerLists(String format) {
    return HEADED.getOrDefault(format, 0);
  }

  /** The content type that ClickHouse gives this format. */
  static String contentType(String format) {
    if (format.startsWith("JSON") && !format.contains("EachRow")) {
      return "application/json; charset=UTF-8";
    }
    if (format.startsWith("JSON") || format.equals("NDJSON")) {
      return "application/x-ndjson; charset=UTF-8";
    }
    if (format.startsWith("RowBinary") || format.equals("Native")) {
      return "application/octet-stream";
    }
    return format.startsWith("CSV")
        ? "text/csv; charset=UTF-8; header=absent"
        : "text/tab-separated-values; charset=UTF-8";
  }
}
