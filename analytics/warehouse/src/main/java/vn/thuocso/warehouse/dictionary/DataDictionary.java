package vn.thuocso.warehouse.dictionary;

import com.clickhouse.client.api.query.GenericRecord;
import java.util.List;
import vn.thuocso.warehouse.WarehouseClient;

/**
 * The data dictionary as Markdown: every table, view and column with what the schema says of it.
 */
public final class DataDictionary {

  private static final String TABLES =
      """
      SELECT name, comment, engine, sorting_key
      FROM system.tables
      WHERE database = currentDatabase()
      ORDER BY engine = 'View', name
      """;

  private static final String COLUMNS =
      """
      SELECT table, name, type, comment
      FROM system.columns
      WHERE database = currentDatabase()
      ORDER BY table, position
      """;

  private static final String HEAD =
      """
      # Data dictionary

      Generated from the schema of the warehouse by `WarehouseCommand dictionary`; do not edit.

      Instants are UTC, days are days of Asia/Ho_Chi_Minh. Tables are read with `FINAL`: of rows with \
      the same key the one with the highest version counts.
      """;

  private DataDictionary() {}

  /** Returns the dictionary of the database that the client is connected to. */
  public static String of(WarehouseClient client) {
    StringBuilder text = new StringBuilder(HEAD);
    List<GenericRecord> columns = client.query(COLUMNS);
    for (GenericRecord table : client.query(TABLES)) {
      text.append(head(table));
      text.append("\n| column | type | meaning |\n|---|---|---|\n");
      columns.stream()
          .filter(column -> column.getString("table").equals(table.getString("name")))
          .forEach(column -> text.append(line(column)));
    }
    return text.toString();
  }

  private static String head(GenericRecord table) {
    boolean view = "View".equals(table.getString("engine"));
    String key = view ? "" : "\n\nKey: `" + table.getString("sorting_key") + "`.";
    return "\n## %s `%s`\n\n%s.%s\n"
        .formatted(
            view ? "View" : "Table", table.getString("name"), table.getString("comment"), key);
  }

  private static String line(GenericRecord column) {
    return "| `%s` | `%s` | %s |\n"
        .formatted(
            column.getString("name"),
            column.getString("type").replace("\\'", "'"),
            column.getString("comment"));
  }
}
