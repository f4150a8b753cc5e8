package vn.thuocso.warehouse.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.warehouse.WarehouseClient;

/** The rows that one table should have, compared with those that it has. */
final class Sheet {

  private static final String SEPARATOR = "\u001f";

  private final String table;
  private final List<String> cells;
  private final Reach reach;
  private final Map<String, Row> expected = new HashMap<>();
  private final List<String> differences = new ArrayList<>();
  private long equal;
  private long tooOld;
  private long passed;

  Sheet(String table, List<String> cells, Reach reach) {
    this.table = table;
    this.cells = List.copyOf(cells);
    this.reach = reach;
  }

  void expect(Row row) {
    expected.put(row.key(), row);
  }

  /**
   * Reads the table: the query gives k, cells (joined), of_partition, first_at, last_at, begins_at.
   */
  void compare(WarehouseClient client, String sql) {
    client.scan(
        sql,
        row ->
            found(
                new Row(
                    row.getString("k"),
                    List.of(row.getString("cells").split(SEPARATOR, -1)),
                    (int) row.getLong("of_partition"),
                    row.getLong("last_at"),
                    row.getLong("begins_at")),
                row.getLong("first_at")));
    expected.values().stream().sorted((a, b) -> a.key().compareTo(b.key())).forEach(this::notFound);
  }

  private void found(Row row, long firstOffset) {
    Row wanted = expected.remove(row.key());
    if (reach.isPassed(row.partition(), row.lastOffset())) {
      passed++;
    } else if (!reach.isWhole(row.partition(), firstOffset, row.time())) {
      tooOld++;
    } else if (wanted == null) {
      differences.add(table + " " + row.key() + ": the topic says nothing of this row");
    } else if (wanted.cells().equals(row.cells())) {
      equal++;
    } else {
      differences.add(table + " " + row.key() + ": " + unequal(wanted, row));
    }
  }

  private void notFound(Row row) {
    if (reach.mustBeThere(row.time())) {
      differences.add(table + " " + row.key() + ": missing in the warehouse");
    } else {
      tooOld++;
    }
  }

  private String unequal(Row wanted, Row found) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!wanted.cells().get(i).equals(found.cells().get(i))) {
        said.add(
            "%s is %s, expected %s"
                .formatted(cells.get(i), found.cells().get(i), wanted.cells().get(i)));
      }
    }
    return String.join("; ", said);
  }

  List<String> differences() {
    return List.copyOf(differences);
  }

  String summary() {
    return "%s: %d equal, %d different, %d left out (records of them are gone from the topic), %d left out (grew meanwhile)"
        .formatted(table, equal, differences.size(), tooOld, passed);
  }
}
