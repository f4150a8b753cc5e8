package vn.thuocso.bench.load;

import com.clickhouse.client.api.query.GenericRecord;
import java.util.List;
import vn.thuocso.warehouse.WarehouseClient;

/** Reads from the warehouse what the ledger is compared with. */
public record Readback(WarehouseClient warehouse) {

  /** How many uses the warehouse shows now. */
  public long total() {
    return warehouse
        .query("SELECT toInt64(sum(total)) AS uses FROM interaction_hour FINAL")
        .get(0)
        .getLong("uses");
  }

  /** Every hourly row as it is read by everybody. */
  public Ledger hours() {
    List<GenericRecord> rows =
        warehouse.query(
            """
            SELECT channel_id, content_id, measure,
              toInt64(intDiv(toUnixTimestamp(hour), 3600)) AS hours,
              toInt64(total) AS uses, toInt64(flagged) AS marked
            FROM interaction_hour FINAL
            """);
    Ledger ledger = new Ledger();
    for (GenericRecord row : rows) {
      ledger.book(
          new HourKey(
              row.getString("channel_id"),
              row.getString("content_id"),
              row.getString("measure"),
              row.getLong("hours")),
          row.getLong("uses"),
          row.getLong("marked"));
    }
    return ledger;
  }
}
