package vn.thuocso.contract;

import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.SnapshotEntry;

/** Samples of the messages of scores, every field set. */
final class WireScores {

  private WireScores() {}

  static SnapshotEntry snapshot() {
    return SnapshotEntry.newBuilder()
        .setFramework("TG-DEMO-1")
        .setFrameworkVersion("1.0")
        .setYear(2026)
        .setVariant("cleaned")
        .setAsOf("2026-11-30")
        .setMonths(11)
        .setFinalAfterDeadline(true)
        .setEngineVersion("1")
        .setDefinitionSha256("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        .setInputsSha256("60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        .setSeed(-1)
        .setDraws(1_000)
        .setUnitCount(126)
        .setComputedAt("2026-12-01T00:10:00.123Z")
        .setMeasuredThrough("2026-11-30T16:59:59.999Z")
        .setGenerated(true)
        .setVersion(11)
        .build();
  }

  static ScoreEntry score() {
    return ScoreEntry.newBuilder()
        .setFramework("TG-DEMO-1")
        .setFrameworkVersion("1.0")
        .setYear(2026)
        .setVariant("cleaned")
        .setAsOf("2026-11-30")
        .setUnit("00103")
        .setUnitKind("phuong")
        .setApproximate(true)
        .setBand(2)
        .setGenerated(true)
        .setVersion(11)
        .addNodes(node())
        .build();
  }

  static NodeFigure node() {
    return NodeFigure.newBuilder()
        .setNode("TOTAL")
        .setRole("total")
        .setState("present")
        .setReason("Thiếu số liệu của 2 chỉ số")
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
}
