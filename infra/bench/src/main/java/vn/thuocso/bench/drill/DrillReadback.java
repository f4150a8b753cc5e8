package vn.thuocso.bench.drill;

import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.bench.load.Readback;
import vn.thuocso.warehouse.WarehouseClient;

/** Reads the whole book back from the warehouse. */
record DrillReadback(WarehouseClient warehouse) {

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
    return lines;
  }

  private void put(Map<String, String> lines, String sql) {
    warehouse.query(sql).forEach(row -> lines.put(row.getString("line"), row.getString("told")));
  }
}
