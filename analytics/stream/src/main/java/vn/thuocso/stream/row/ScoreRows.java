package vn.thuocso.stream.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.SnapshotEntry;
import vn.thuocso.stream.event.Place;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** Rows of snapshots of scores; the version of their computation decides which ones count. */
public final class ScoreRows {

  private ScoreRows() {}

  /** Returns the head of a snapshot. */
  public static WarehouseRow snapshot(ScoreKey key, SnapshotEntry head, Place place) {
    RowBinary row =
        key(new RowBinary(), key)
            .int8(head.getMonths())
            .bool(head.getFinalAfterDeadline())
            .text(head.getEngineVersion())
            .text(head.getDefinitionSha256())
            .text(head.getInputsSha256())
            .int64(head.getSeed())
            .int32(head.getDraws())
            .int32(head.getUnitCount())
            .int64(instant(head.getComputedAt()))
            .nullable(instantOrNone(head.getMeasuredThrough()), RowBinary::int64)
            .bool(head.getGenerated());
    return WarehouseRow.of(Table.SCORE_SNAPSHOT, place(row, place, head.getVersion()));
  }

  /**
   * Returns the figures of a unit: one row for each node, all in one piece, so that they reach the
   * warehouse together. The total comes last: where it stands, the others do.
   */
  public static WarehouseRow scores(ScoreKey key, ScoreEntry entry, Place place) {
    List<NodeFigure> nodes = new ArrayList<>(entry.getNodesList());
    nodes.sort((a, b) -> Boolean.compare(isTotal(a), isTotal(b)));
    RowBinary rows = new RowBinary();
    for (NodeFigure node : nodes) {
      key(rows, key).text(node.getNode()).text(entry.getUnit()).text(entry.getUnitKind());
      rows.bool(entry.getApproximate()).int16(entry.getBand());
      figure(rows, node);
      place(rows.bool(entry.getGenerated()), place, entry.getVersion());
    }
    return WarehouseRow.of(Table.SCORE, rows);
  }

  private static boolean isTotal(NodeFigure node) {
    return node.getNode().equals(ScoreKey.TOTAL);
  }

  private static void figure(RowBinary row, NodeFigure node) {
    row.text(node.getRole()).text(node.getState()).text(node.getReason());
    amount(row, node.hasValueMicro(), node.getValueMicro());
    amount(row, node.hasPointsMicro(), node.getPointsMicro());
    amount(row, node.hasAssessedMicro(), node.getAssessedMicro());
    amount(row, node.hasLowMicro(), node.getLowMicro());
    amount(row, node.hasHighMicro(), node.getHighMicro());
    number(row, node.hasRank(), node.getRank());
    number(row, node.hasRankLow(), node.getRankLow());
    number(row, node.hasRankHigh(), node.getRankHigh());
    row.bool(node.getTied());
    number(row, node.hasShareMeasuredMicro(), node.getShareMeasuredMicro());
    number(row, node.hasShareDeclaredMicro(), node.getShareDeclaredMicro());
    number(row, node.hasShareSurveyMicro(), node.getShareSurveyMicro());
    number(row, node.hasShareImputedMicro(), node.getShareImputedMicro());
    amount(row, node.hasNumeratorMilli(), node.getNumeratorMilli());
    amount(row, node.hasDenominatorMilli(), node.getDenominatorMilli());
    row.text(node.getSource());
  }

  private static void amount(RowBinary row, boolean present, long value) {
    row.nullable(present ? (Long) value : null, RowBinary::int64);
  }

  private static void number(RowBinary row, boolean present, int value) {
    row.nullable(present ? (Long) (long) value : null, RowBinary::int32);
  }

  private static RowBinary key(RowBinary row, ScoreKey key) {
    return row.text(key.framework())
        .text(key.version())
        .int16(key.year())
        .text(key.variant())
        .int32(day(key.asOf()));
  }

  private static RowBinary place(RowBinary row, Place place, long version) {
    return Lineages.place(row, Topics.SCORES, place, version);
  }

  private static long day(LocalDate day) {
    return inRange(day.getYear(), day).toEpochDay();
  }

  private static @Nullable Long instantOrNone(String iso) {
    return iso.isEmpty() ? null : (Long) instant(iso);
  }

  private static long instant(String iso) {
    Instant instant = Instant.parse(iso);
    return inRange(instant.atZone(java.time.ZoneOffset.UTC).getYear(), instant).toEpochMilli();
  }

  private static <T> T inRange(int year, T time) {
    if (year < 1900 || year > 2299) {
      throw new DateTimeException("A time of a score lies in 1900 to 2299, not " + time);
    }
    return time;
  }
}
