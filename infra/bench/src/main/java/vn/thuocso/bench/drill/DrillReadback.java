package vn.thuocso.bench.drill;

import com.clickhouse.client.api.query.GenericRecord;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.bench.load.Readback;
import vn.thuocso.warehouse.WarehouseClient;

/**
 * Reads the whole book back from the warehouse.
 *
 * <p>What the warehouse says only nearly, by design, is told as the book has it when it is near
 * enough: readers are estimated, and of a poll's options up to nine ballots are not shown yet.
 */
record DrillReadback(WarehouseClient warehouse, Book book) {

  /** Far more than a sketch of 4,096 registers errs on a few hundred readers. */
  private static final double SKETCH_ERROR = 0.06;

  private static final double FEW = 4;

  Map<String, String> lines() {
    Map<String, String> lines = new TreeMap<>(new Readback(warehouse).hours().lines());
    put(
        lines,
        """
        SELECT concat('figure ', channel_id, ' ', measure, ' ',
            toString(toDate(period_start, 'Asia/Ho_Chi_Minh'))) AS line,
          if(missing, 'missing', toString(toInt64(value * 1000))) AS told
        FROM observation FINAL
        """);
    put(
        lines,
        """
        SELECT concat('flow ', channel_id, ' ', measure, ' ',
            toString(toUnixTimestamp64Milli(read_at))) AS line,
          concat(toString(toInt64(value * 1000)), if(reset, ' reset', '')) AS told
        FROM counter_flow FINAL WHERE NOT missing
        """);
    put(
        lines,
        """
        SELECT concat('votes ', poll_id, ' ', stage) AS line, toString(count) AS told
        FROM (SELECT poll_id, started, completed FROM poll_ballots FINAL)
        ARRAY JOIN ['opened', 'sent'] AS stage, [started, completed] AS count
        """);
    put(
        lines,
        """
        SELECT concat('refused ', stage, ' ', topic_refused, ' ', reason) AS line,
          toString(sum(count)) AS told
        FROM rejection_hour FINAL GROUP BY line
        """);
    put(
        lines,
        """
        SELECT concat('shown ', poll_id) AS line, toString(sum(count)) AS told
        FROM poll_option FINAL GROUP BY poll_id
        HAVING min(ballots) = max(ballots) AND max(ballots) = sum(count)
        """);
    putOptions(lines);
    putReaders(lines);
    return lines;
  }

  private void putOptions(Map<String, String> lines) {
    String sql =
        """
        SELECT concat('option ', poll_id, ' ', option) AS line, toInt64(count) AS chosen
        FROM poll_option FINAL
        """;
    for (GenericRecord row : warehouse.query(sql)) {
      long shown = row.getLong("chosen");
      long chosen = book.chosen(row.getString("line"));
      boolean near = shown <= chosen && shown > chosen - Book.STEP;
      lines.put(row.getString("line"), Long.toString(near ? chosen : shown));
    }
  }

  private void putReaders(Map<String, String> lines) {
    String sql =
        """
        SELECT concat('readers ', channel_id, ' ', content_id, ' ', toString(day)) AS line,
          toInt64(events) AS uses, estimate
        FROM reader_day FINAL
        """;
    for (GenericRecord row : warehouse.query(sql)) {
      double estimate = row.getDouble("estimate");
      long distinct = book.distinctReaders(row.getString("line"));
      boolean near = Math.abs(estimate - distinct) <= FEW + SKETCH_ERROR * distinct;
      long readers = near ? distinct : Math.round(estimate);
      lines.put(row.getString("line"), Book.readers(row.getLong("uses"), readers));
    }
  }

  private void put(Map<String, String> lines, String sql) {
    warehouse.query(sql).forEach(row -> lines.put(row.getString("line"), row.getString("told")));
  }
}
