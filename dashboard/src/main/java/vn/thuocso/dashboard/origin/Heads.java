package vn.thuocso.dashboard.origin;

import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.lookup.Warehouse;
import vn.thuocso.dashboard.score.Snapshot;

/** Of what snapshots were computed. */
@Repository
class Heads {

  private static final String SQL =
      """
      SELECT engine_version, definition_sha256, inputs_sha256, toString(seed) AS seed, draws
      FROM score_snapshot FINAL
      WHERE framework = :framework AND framework_version = :edition AND year = :year
        AND variant = :variant AND as_of = toDate32(:day) AND toString(version) = :version
      """;

  private final Warehouse warehouse;

  Heads(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Of that snapshot. */
  Head of(Snapshot at) {
    return warehouse
        .ask(
            SQL,
            Map.of(
                "framework", at.framework(),
                "edition", at.frameworkVersion(),
                "year", at.year(),
                "variant", at.variant().code(),
                "day", at.asOf().toString(),
                "version", at.version()),
            (row, n) ->
                new Head(
                    row.getString("engine_version"),
                    row.getString("definition_sha256"),
                    row.getString("inputs_sha256"),
                    row.getString("seed"),
                    row.getLong("draws")))
        .stream()
        .findFirst()
        .orElseGet(() -> new Head("", "", "", "", 0));
  }
}
