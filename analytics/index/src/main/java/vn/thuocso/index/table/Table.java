package vn.thuocso.index.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Rows under named columns, the one shape in which commands give results. A value is text, a
 * number, a yes or no, or absent.
 */
public final class Table {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private static final String FORMULA_STARTERS = "=+-@\t\r";

  private final List<String> columns;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  public Table(String... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row with a value, or null, for each column. */
  @SuppressWarnings("NullAway") // Arrays.asList over absent values.
  public void add(@Nullable Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns);
    }
    rows.add(Collections.unmodifiableList(new ArrayList<@Nullable Object>(Arrays.asList(values))));
  }

  /** Adds the rows of a table of the same columns. */
  public Table addAll(Table other) {
    if (!other.columns.equals(columns)) {
      throw new IllegalArgumentException(other.columns + " for " + columns);
    }
    rows.addAll(other.rows);
    return this;
  }

  public List<String> columns() {
    return columns;
  }

  public int size() {
    return rows.size();
  }

  /** The rows as objects, absent values as null. */
  public List<Map<String, @Nullable Object>> objects() {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        @Nullable Object value = row.get(i);
        object.put(columns.get(i), value instanceof Double number ? Text.decimal(number) : value);
      }
      objects.add(object);
    }
    return objects;
  }

  /** The rows as CSV with a header. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    try {
      CSV.printRecord(text, columns.toArray());
      for (List<@Nullable Object> row : rows) {
        CSV.printRecord(text, row.stream().map(Table::cell).toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Text that a spreadsheet would take for a formula gets an apostrophe; only what a problem quotes
   * can begin so, as codes of units and indicators may not.
   */
  private static String cell(@Nullable Object value) {
    String text = Text.of(value);
    boolean isFormula =
        value instanceof String && !text.isEmpty() && FORMULA_STARTERS.indexOf(text.charAt(0)) >= 0;
    return isFormula ? "'" + text : text;
  }
}
