package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.InvalidProtocolBufferException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.ScoreRecord;
import vn.thuocso.contract.wire.SnapshotEntry;

/**
 * Heads and entries of snapshots of scores: of each key the highest version, of equal ones the
 * last; of an entry each node.
 */
final class Scores {

  static final List<String> SNAPSHOT_CELLS =
      names(
          "months final_after_deadline engine_version definition_sha256 inputs_sha256 seed draws"
              + " unit_count computed_at measured_through generated");

  static final List<String> CELLS =
      names(
          "unit_kind approximate band role state reason value points assessed low high rank"
              + " rank_low rank_high tied share_measured share_declared share_survey share_imputed"
              + " numerator denominator source generated");

  private static final String NONE = "-";
  private static final int MICRO = 6;
  private static final int MILLI = 3;

  private final Refusals refusals;
  private final List<String> unexplained;
  private final Map<String, Latest<SnapshotEntry>> snapshots = new HashMap<>();
  private final Map<String, Latest<ScoreEntry>> scores = new HashMap<>();

  private record Latest<T>(T said, long version, Entry entry) {}

  /** Takes the list for records that are neither rows nor dead letters. */
  Scores(Refusals refusals, List<String> unexplained) {
    this.refusals = refusals;
    this.unexplained = unexplained;
  }

  void add(Entry entry) {
    if (refusals.contains(entry)) {
      return;
    }
    try {
      ScoreRecord record = ScoreRecord.parseFrom(entry.value());
      if (record.hasSnapshot()) {
        SnapshotEntry head = record.getSnapshot();
        snapshots.merge(key(head), new Latest<>(head, head.getVersion(), entry), Scores::newer);
      } else if (record.hasScore()) {
        ScoreEntry score = record.getScore();
        String key = Words.key(key(score), score.getUnit());
        scores.merge(key, new Latest<>(score, score.getVersion(), entry), Scores::newer);
      } else {
        unexplained.add(entry.place() + ": neither head nor score, and no dead letter says so");
      }
    } catch (InvalidProtocolBufferException e) {
      unexplained.add(entry.place() + ": not readable, and no dead letter says so");
    }
  }

  private static <T> Latest<T> newer(Latest<T> before, Latest<T> after) {
    return Long.compareUnsigned(before.version, after.version) > 0 ? before : after;
  }

  void expectSnapshots(Sheet sheet) {
    snapshots.forEach((key, one) -> sheet.expect(row(key, cells(one.said), one)));
  }

  void expect(Sheet sheet) {
    for (Latest<ScoreEntry> one : scores.values()) {
      for (NodeFigure node : one.said.getNodesList()) {
        String key = Words.key(key(one.said), node.getNode(), one.said.getUnit());
        sheet.expect(row(key, cells(one.said, node), one));
      }
    }
  }

  private static Row row(String key, List<String> said, Latest<?> one) {
    List<String> cells = new ArrayList<>(said);
    cells.add(Long.toString(one.entry.offset()));
    cells.add(Long.toUnsignedString(one.version));
    return new Row(key, cells, one.entry.partition(), one.entry.offset(), 0);
  }

  private static String key(SnapshotEntry head) {
    return Words.key(
        head.getFramework(),
        head.getFrameworkVersion(),
        Integer.toString(head.getYear()),
        head.getVariant(),
        head.getAsOf());
  }

  private static String key(ScoreEntry score) {
    return Words.key(
        score.getFramework(),
        score.getFrameworkVersion(),
        Integer.toString(score.getYear()),
        score.getVariant(),
        score.getAsOf());
  }

  private static List<String> cells(SnapshotEntry head) {
    return List.of(
        Integer.toString(head.getMonths()),
        Boolean.toString(head.getFinalAfterDeadline()),
        head.getEngineVersion(),
        head.getDefinitionSha256(),
        head.getInputsSha256(),
        Long.toUnsignedString(head.getSeed()),
        Integer.toUnsignedString(head.getDraws()),
        Integer.toUnsignedString(head.getUnitCount()),
        time(head.getComputedAt()),
        head.getMeasuredThrough().isEmpty() ? NONE : time(head.getMeasuredThrough()),
        Boolean.toString(head.getGenerated()));
  }

  private static List<String> cells(ScoreEntry score, NodeFigure node) {
    return List.of(
        score.getUnitKind(),
        Boolean.toString(score.getApproximate()),
        Integer.toString(score.getBand()),
        node.getRole(),
        node.getState(),
        node.getReason(),
        amount(node.hasValueMicro(), node.getValueMicro(), MICRO),
        amount(node.hasPointsMicro(), node.getPointsMicro(), MICRO),
        amount(node.hasAssessedMicro(), node.getAssessedMicro(), MICRO),
        amount(node.hasLowMicro(), node.getLowMicro(), MICRO),
        amount(node.hasHighMicro(), node.getHighMicro(), MICRO),
        amount(node.hasRank(), Integer.toUnsignedLong(node.getRank()), 0),
        amount(node.hasRankLow(), Integer.toUnsignedLong(node.getRankLow()), 0),
        amount(node.hasRankHigh(), Integer.toUnsignedLong(node.getRankHigh()), 0),
        Boolean.toString(node.getTied()),
        amount(node.hasShareMeasuredMicro(), node.getShareMeasuredMicro(), MICRO),
        amount(node.hasShareDeclaredMicro(), node.getShareDeclaredMicro(), MICRO),
        amount(node.hasShareSurveyMicro(), node.getShareSurveyMicro(), MICRO),
        amount(node.hasShareImputedMicro(), node.getShareImputedMicro(), MICRO),
        amount(node.hasNumeratorMilli(), node.getNumeratorMilli(), MILLI),
        amount(node.hasDenominatorMilli(), node.getDenominatorMilli(), MILLI),
        node.getSource(),
        Boolean.toString(score.getGenerated()));
  }

  private static String amount(boolean present, long unscaled, int scale) {
    return present
        ? BigDecimal.valueOf(unscaled, scale).stripTrailingZeros().toPlainString()
        : NONE;
  }

  private static String time(String iso) {
    return Words.time(Instant.parse(iso).toEpochMilli());
  }

  private static List<String> names(String cells) {
    return Arrays.asList((cells + " offset version").split(" ", -1));
  }
}
