package vn.thuocso.dashboard.scoring.snapshot;

import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.lookup.Warehouse;

/** How far the warehouse has come: equal twice, nothing that scores rest on has come in between. */
@Repository
class Changes {

  private static final String SQL =
      """
      SELECT
        toString((
          sumIf(last_offset + 1, topic = 'observations'),
          (SELECT max(version) FROM unit), (SELECT max(offset) FROM channel),
          (SELECT max(offset) FROM content), (SELECT max(offset) FROM poll))) AS reports,
        toString(sumIf(last_offset + 1, topic IN ('interactions', 'ballots'))) AS uses
      FROM progress FINAL
      """;

  private final Warehouse warehouse;

  Changes(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * Marks of what has come in.
   *
   * @param reports of the register and of periods that were reported, which may be long past
   * @param uses of uses counted one by one, which are of these days
   */
  record Mark(String reports, String uses) {}

  Mark now() {
    return warehouse
        .askAfresh(
            SQL, Map.of(), (row, n) -> new Mark(row.getString("reports"), row.getString("uses")))
        .get(0);
  }
}
