package vn.thuocso.dashboard.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Which snapshots there are; one whose units are not all there is not among them. */
@Repository
public class Snapshots {

  private static final String SQL =
      """
      SELECT framework, framework_version, year, variant, toString(as_of) AS day, months,
        final_after_deadline, unit_count, toUnixTimestamp64Milli(computed_at) AS computed,
        ifNull(toUnixTimestamp64Milli(measured_through), -1) AS measured, generated,
        toString(version) AS computation, toString(seed) AS seed
      FROM score_complete
      ORDER BY as_of DESC, year DESC, computed_at DESC
      """;

  private static final String ANY =
      "SELECT count() AS heads FROM (SELECT 1 FROM score_complete LIMIT 1)";

  private final Warehouse warehouse;

  Snapshots(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** All that are complete, the newest first. */
  public SnapshotList complete() {
    return new SnapshotList(warehouse.ask(SQL, Map.of(), (row, number) -> read(row)));
  }

  /** Whether there is any. */
  public boolean any() {
    return warehouse.ask(ANY, Map.of(), (row, number) -> row.getLong("heads")).get(0) > 0;
  }

  private static Snapshot read(ResultSet row) throws SQLException {
    long measured = row.getLong("measured");
    return new Snapshot(
        row.getString("framework"),
        row.getString("framework_version"),
        row.getInt("year"),
        Variant.ofCode(row.getString("variant")).orElse(Variant.CLEANED),
        LocalDate.parse(row.getString("day")),
        row.getInt("months"),
        row.getBoolean("final_after_deadline"),
        row.getInt("unit_count"),
        Instant.ofEpochMilli(row.getLong("computed")),
        measured < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(measured)),
        row.getBoolean("generated"),
        row.getString("computation"),
        row.getString("seed"));
  }
}
