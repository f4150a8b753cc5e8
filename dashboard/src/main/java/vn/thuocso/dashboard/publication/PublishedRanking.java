package vn.thuocso.dashboard.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The ranking that a bundle publishes: its units by rank, those without one at the end.
 *
 * @param rows one a unit
 */
record PublishedRanking(List<Row> rows) {

  private static final String TOTAL = "TONG";

  PublishedRanking {
    rows = List.copyOf(rows);
  }

  /**
   * A unit's total.
   *
   * @param rank empty where it is not ranked
   * @param value from 0 to 1, with the decimals that were published
   */
  record Row(String unit, String name, Optional<Integer> rank, Optional<BigDecimal> value) {}

  static PublishedRanking of(byte[] bundle) {
    BundleRows files = BundleRows.of(bundle);
    Map<String, CSVRecord> units = files.by("units.csv", "unit");
    List<Row> rows = new ArrayList<>();
    for (CSVRecord row : files.rows("results.csv")) {
      if (row.get("node").equals(TOTAL) && BundleRows.field(row, "view").isEmpty()) {
        CSVRecord unit = units.get(row.get("unit"));
        rows.add(
            new Row(
                row.get("unit"),
                unit == null ? row.get("unit") : unit.get("name"),
                number(row, "rank").map(BigDecimal::intValue),
                number(row, "value")));
      }
    }
    rows.sort(
        Comparator.comparing((Row row) -> row.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(Row::unit));
    return new PublishedRanking(rows);
  }

  private static Optional<BigDecimal> number(CSVRecord row, String field) {
    String text = BundleRows.field(row, field);
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
