package vn.thuocso.dashboard.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.lookup.Warehouse;

/** How far the job has written each partition. */
@Repository
class Progress {

  private static final String SQL =
      """
      SELECT topic, partition, last_offset,
        toUnixTimestamp64Milli(last_received_at) AS received,
        toUnixTimestamp64Milli(written_at) AS written
      FROM progress FINAL
      ORDER BY topic, partition
      """;

  private final Warehouse warehouse;

  Progress(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** One partition; the offset is that of the last record whose effects are in the warehouse. */
  record Mark(
      String topic,
      int partition,
      long lastOffset,
      Optional<Instant> received,
      Optional<Instant> written) {}

  List<Mark> marks() {
    return warehouse.ask(
        SQL,
        Map.of(),
        (row, number) ->
            new Mark(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("last_offset"),
                FreshnessBoard.moment(row.getLong("received")),
                FreshnessBoard.moment(row.getLong("written"))));
  }
}
