package vn.thuocso.dashboard.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Starts of the job without its state. */
@Repository
class Epochs {

  private static final String SQL =
      """
      SELECT epoch, toUnixTimestamp64Milli(started_at) AS started
      FROM job_epoch FINAL
      ORDER BY epoch DESC
      LIMIT 1
      """;

  private final Warehouse warehouse;

  Epochs(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** The epoch that the job writes in, and when it began. */
  record Epoch(int number, Optional<Instant> started) {}

  Optional<Epoch> current() {
    List<Epoch> newest =
        warehouse.ask(
            SQL,
            Map.of(),
            (row, number) ->
                new Epoch(row.getInt("epoch"), FreshnessBoard.moment(row.getLong("started"))));
    return newest.stream().findFirst();
  }
}
