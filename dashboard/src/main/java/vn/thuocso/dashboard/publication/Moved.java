package vn.thuocso.dashboard.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * What one edition says otherwise than the one before.
 *
 * @param figures published figures that moved
 * @param inputs entries that they rest on and that are others
 */
record Moved(List<Line> figures, List<Line> inputs) {

  private static final List<String> PUBLISHED = List.of("state", "value", "earned", "rank");
  private static final List<String> ENTERED =
      List.of("state", "value", "numerator", "denominator", "extra");

  Moved {
    figures = List.copyOf(figures);
    inputs = List.copyOf(inputs);
  }

  /**
   * One field that moved; an empty text where it had none.
   *
   * @param node an index or an indicator
   * @param field as the bundle's file calls its column
   */
  record Line(String unit, String node, String field, String before, String after) {}

  static Moved between(byte[] before, byte[] after) {
    BundleRows then = BundleRows.of(before);
    BundleRows now = BundleRows.of(after);
    return new Moved(
        lines(
            then.by("results.csv", "unit", "node", "view"),
            now.by("results.csv", "unit", "node", "view"),
            "node",
            PUBLISHED),
        lines(
            then.by("data-1.csv", "unit", "code"),
            now.by("data-1.csv", "unit", "code"),
            "code",
            ENTERED));
  }

  /** How many units have a figure that moved. */
  long units() {
    return figures.stream().map(Line::unit).distinct().count();
  }

  private static List<Line> lines(
      Map<String, CSVRecord> before,
      Map<String, CSVRecord> after,
      String node,
      List<String> fields) {
    Map<String, CSVRecord> either = new LinkedHashMap<>(before);
    either.putAll(after);
    List<Line> lines = new ArrayList<>();
    either.forEach(
        (key, row) -> {
          for (String field : fields) {
            String then = BundleRows.field(before.get(key), field);
            String now = BundleRows.field(after.get(key), field);
            if (!then.equals(now)) {
              lines.add(new Line(row.get("unit"), row.get(node), field, then, now));
            }
          }
        });
    return lines;
  }
}
