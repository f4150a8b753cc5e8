package vn.thuocso.index.bundle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.table.Table;

/** Published figures beside recomputed ones, cell by cell; rows may stand in any order. */
record Comparison(int figures, List<Problem> differences) {
  private static final List<String> KEY = List.of("period", "unit", "view", "node");

  /** Further differences of one bundle say nothing new. */
  private static final int MOST = 1000;

  static Comparison of(Source published, Table recomputed) throws InvalidInputException {
    Map<List<String>, Row> theirs =
        rows(new String(published.bytes(), StandardCharsets.UTF_8), published.name());
    Map<List<String>, Row> ours = rows(recomputed.csv(), published.name());
    List<Problem> differences = new ArrayList<>();
    columns(published, recomputed.columns()).ifPresent(differences::add);
    int figures = 0;
    for (Map.Entry<List<String>, Row> entry : ours.entrySet()) {
      @Nullable Row row = theirs.get(entry.getKey());
      if (row == null) {
        differences.add(
            new Problem(
                Rule.MISMATCH,
                entry.getKey().toString(),
                Place.of(published.name()),
                "Dòng này có khi tính lại, nhưng không được công bố."));
      } else {
        figures++;
        compare(published.name(), entry.getKey(), row, entry.getValue(), differences);
      }
    }
    theirs.forEach(
        (key, row) -> {
          if (!ours.containsKey(key)) {
            differences.add(
                new Problem(
                    Rule.MISMATCH,
                    key.toString(),
                    new Place(published.name(), row.line(), 1),
                    "Dòng này được công bố, nhưng không có khi tính lại."));
          }
        });
    return new Comparison(figures, differences.subList(0, Math.min(MOST, differences.size())));
  }

  private static void compare(
      String file, List<String> key, Row theirs, Row ours, List<Problem> differences) {
    TreeSet<String> columns = new TreeSet<>(theirs.cells().keySet());
    columns.addAll(ours.cells().keySet());
    for (String column : columns) {
      String published = theirs.cells().getOrDefault(column, "");
      String recomputed = ours.cells().getOrDefault(column, "");
      if (!same(published, recomputed)) {
        differences.add(
            new Problem(
                Rule.MISMATCH,
                published,
                new Place(file, theirs.line(), 1),
                "%s %s: công bố %s, tính lại được %s."
                    .formatted(
                        String.join(" ", key).strip(), column, told(published), told(recomputed))));
      }
    }
  }

  private static String told(String value) {
    return value.isEmpty() ? "(trống)" : value;
  }

  private static boolean same(String published, String recomputed) {
    if (published.equals(recomputed)) {
      return true;
    }
    try {
      return new BigDecimal(published).compareTo(new BigDecimal(recomputed)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The figures have the columns that are recomputed, and no others. */
  private static Optional<Problem> columns(Source published, List<String> recomputed) {
    String text = new String(published.bytes(), StandardCharsets.UTF_8);
    List<String> theirs = List.of(text.lines().findFirst().orElse("").split(",", -1));
    return theirs.equals(recomputed)
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Rule.MISMATCH,
                String.join(",", theirs),
                new Place(published.name(), 1, 1),
                "Các cột khi tính lại là " + String.join(",", recomputed) + "."));
  }

  private static Map<List<String>, Row> rows(String csv, String file) throws InvalidInputException {
    Map<List<String>, Row> rows = new LinkedHashMap<>();
    try {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord record : format.parse(new StringReader(csv))) {
        Map<String, String> cells = record.toMap();
        List<String> key = KEY.stream().map(each -> cells.getOrDefault(each, "")).toList();
        Row row = new Row((int) record.getRecordNumber() + 1, cells);
        if (!record.isConsistent() || rows.put(key, row) != null) {
          throw refused(file, row.line(), "Dòng bị lặp lại hoặc thiếu, thừa cột.");
        }
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw refused(file, 0, "Không đọc được tệp kết quả: " + e.getMessage() + ".");
    }
    return rows;
  }

  private static InvalidInputException refused(String file, int line, String sentence) {
    return new InvalidInputException(
        List.of(
            new Problem(Rule.UNREADABLE, "", new Place(file, line, line == 0 ? 0 : 1), sentence)));
  }

  private record Row(int line, Map<String, String> cells) {}
}
