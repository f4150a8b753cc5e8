package vn.thuocso.warehouse.reconcile;

import java.util.List;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.ScoreRecord;
import vn.thuocso.contract.wire.SnapshotEntry;
import vn.thuocso.warehouse.WarehouseClient;

/** A snapshot of one unit, computed twice: a node has vanished in between. */
final class TestingScores {

  private TestingScores() {}

  /** Returns the records in their order on the topic. */
  static List<ScoreRecord> records() {
    return List.of(
        head(1, ""),
        entry(1, NodeFigure.newBuilder().setNode("TOTAL"), NodeFigure.newBuilder().setNode("OLD")),
        head(2, "2026-10-31T16:59:59.999Z"),
        entry(2, total(), NodeFigure.newBuilder().setNode("A").setValueMicro(0)));
  }

  private static ScoreRecord head(long version, String measuredThrough) {
    return ScoreRecord.newBuilder()
        .setSnapshot(
            SnapshotEntry.newBuilder()
                .setFramework("F")
                .setFrameworkVersion("1")
                .setYear(2026)
                .setVariant("cleaned")
                .setAsOf("2026-10-31")
                .setMonths(10)
                .setEngineVersion("1")
                .setSeed(-1)
                .setDraws(500)
                .setUnitCount(1)
                .setComputedAt("2026-11-01T00:10:00Z")
                .setMeasuredThrough(measuredThrough)
                .setVersion(version))
        .build();
  }

  private static NodeFigure.Builder total() {
    return NodeFigure.newBuilder()
        .setNode("TOTAL")
        .setRole("total")
        .setState("present")
        .setValueMicro(-1_500_000)
        .setPointsMicro(71_250_000)
        .setRank(3)
        .setTied(true)
        .setShareMeasuredMicro(400_000)
        .setNumeratorMilli(12_500);
  }

  private static ScoreRecord entry(long version, NodeFigure.Builder one, NodeFigure.Builder two) {
    return ScoreRecord.newBuilder()
        .setScore(
            ScoreEntry.newBuilder()
                .setFramework("F")
                .setFrameworkVersion("1")
                .setYear(2026)
                .setVariant("cleaned")
                .setAsOf("2026-10-31")
                .setUnit("003")
                .setUnitKind("quan")
                .setBand(1)
                .setGenerated(true)
                .setVersion(version)
                .addNodes(one)
                .addNodes(two))
        .build();
  }

  static void write(WarehouseClient client) {
    client.execute(
        "INSERT INTO score_snapshot (framework, framework_version, year, variant, as_of, months,"
            + " engine_version, seed, draws, unit_count, computed_at, measured_through, topic,"
            + " partition, offset, version) SELECT 'F', '1', 2026, 'cleaned', '2026-10-31', 10,"
            + " '1', 18446744073709551615, 500, 1, '2026-11-01 00:10:00.000',"
            + " '2026-10-31 16:59:59.999', 'scores', 0, 2, 2");
    score(client, "'OLD', '', '', NULL, NULL, NULL, false, NULL, NULL", 1);
    score(client, "'TOTAL', 'total', 'present', -1.5, 71.25, 3, true, 0.4, 12.5", 3);
    score(client, "'A', '', '', 0, NULL, NULL, false, NULL, NULL", 3);
  }

  private static void score(WarehouseClient client, String node, long offset) {
    client.execute(
        "INSERT INTO score (framework, framework_version, year, variant, as_of, unit_code,"
            + " unit_kind, band, generated, node, role, state, value, points, rank, tied,"
            + " share_measured, numerator, topic, partition, offset, version)"
            + " SELECT 'F', '1', 2026, 'cleaned', '2026-10-31', '003', 'quan', 1, true, %s,"
                .formatted(node)
            + " 'scores', 0, %d, %d".formatted(offset, (offset + 1) / 2));
  }
}
