package vn.thuocso.stream;

import java.util.List;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.ScoreRecord;
import vn.thuocso.contract.wire.SnapshotEntry;

/** Heads and entries of one snapshot of scores. */
public final class TestingScores {

  /** The snapshot. */
  public static final ScoreKey KEY =
      new ScoreKey("TG", "1.0", 2026, "cleaned", java.time.LocalDate.of(2026, 10, 31));

  private TestingScores() {}

  /** Returns a head. */
  public static SnapshotEntry.Builder head(int units, long version) {
    return SnapshotEntry.newBuilder()
        .setFramework(KEY.framework())
        .setFrameworkVersion(KEY.version())
        .setYear(KEY.year())
        .setVariant(KEY.variant())
        .setAsOf(KEY.asOf().toString())
        .setMonths(10)
        .setFinalAfterDeadline(true)
        .setEngineVersion("1")
        .setDefinitionSha256("ab")
        .setInputsSha256("cd")
        .setSeed(-1)
        .setDraws(500)
        .setUnitCount(units)
        .setComputedAt("2026-11-01T00:10:00.123Z")
        .setVersion(version);
  }

  /** Returns an entry of nodes that have nothing but their name. */
  public static ScoreEntry.Builder entry(String unit, long version, String... nodes) {
    return entry(
        unit, version, java.util.Arrays.stream(nodes).map(code -> node(code).build()).toList());
  }

  /** Returns an entry. */
  public static ScoreEntry.Builder entry(String unit, long version, List<NodeFigure> nodes) {
    return ScoreEntry.newBuilder()
        .setFramework(KEY.framework())
        .setFrameworkVersion(KEY.version())
        .setYear(KEY.year())
        .setVariant(KEY.variant())
        .setAsOf(KEY.asOf().toString())
        .setUnit(unit)
        .setUnitKind("quan")
        .setApproximate(true)
        .setBand(2)
        .setGenerated(true)
        .setVersion(version)
        .addAllNodes(nodes);
  }

  /** Returns a node without a figure. */
  public static NodeFigure.Builder node(String code) {
    return NodeFigure.newBuilder().setNode(code).setRole("indicator").setState("missing");
  }

  /** Returns a total that says everything. */
  public static NodeFigure total() {
    return NodeFigure.newBuilder()
        .setNode(ScoreKey.TOTAL)
        .setRole("total")
        .setState("present")
        .setReason("Thiếu 2 chỉ số")
        .setValueMicro(712_345)
        .setPointsMicro(71_234_500)
        .setAssessedMicro(96_000_000)
        .setLowMicro(-1)
        .setHighMicro(733_000)
        .setRank(3)
        .setRankLow(2)
        .setRankHigh(6)
        .setTied(true)
        .setShareMeasuredMicro(400_000)
        .setShareDeclaredMicro(300_000)
        .setShareSurveyMicro(200_000)
        .setShareImputedMicro(100_000)
        .setNumeratorMilli(12_500)
        .setDenominatorMilli(20_000)
        .setSource("measured")
        .build();
  }

  /** Returns a head as a record of the topic. */
  public static ScoreRecord record(SnapshotEntry.Builder head) {
    return ScoreRecord.newBuilder().setSnapshot(head).build();
  }

  /** Returns an entry as a record of the topic. */
  public static ScoreRecord record(ScoreEntry.Builder entry) {
    return ScoreRecord.newBuilder().setScore(entry).build();
  }
}
