package vn.thuocso.stream.decode;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.ScoreRecord;
import vn.thuocso.contract.wire.SnapshotEntry;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.row.ScoreRows;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * Reads heads and entries of snapshots of scores into rows: an entry is taken whole or not at all,
 * and without one its snapshot never becomes complete.
 */
public final class ScoreDecoder implements Decoder<WarehouseRow> {

  private static final long serialVersionUID = 1L;

  private static final Set<String> ROLES =
      Set.of("total", "main_index", "pillar", "level", "indicator");
  private static final Set<String> STATES =
      Set.of(
          "present",
          "zero",
          "missing",
          "not_applicable",
          "suppressed_denominator",
          "suppressed_numerator",
          "unranked");

  /** Amounts have 18 digits in all. */
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  private static final int WHOLE = 1_000_000;
  private static final int HIGHEST_BAND = 0xFFFF;

  @Override
  public void decode(RawRecord record, byte[] value, Admission admission, Desk<WarehouseRow> desk)
      throws InvalidProtocolBufferException {
    ScoreRecord wire = ScoreRecord.parseFrom(value);
    try {
      switch (wire.getRecordCase()) {
        case SNAPSHOT -> snapshot(record, wire.getSnapshot(), admission, desk);
        case SCORE -> score(record, wire.getScore(), admission, desk);
        case RECORD_NOT_SET -> desk.refuse(RejectReason.UNREADABLE, "");
      }
    } catch (DateTimeException e) {
      desk.refuse(RejectReason.BAD_TIME, "");
    } catch (IllegalArgumentException e) {
      desk.refuse(RejectReason.BAD_ID, "");
    }
  }

  private static void snapshot(
      RawRecord record, SnapshotEntry head, Admission admission, Desk<WarehouseRow> desk) {
    RejectReason broken =
        brokenKey(head.getYear(), head.getVariant(), head.getVersion(), head.getFramework());
    if (broken == null && (head.getMonths() < 0 || head.getMonths() > 12)) {
      broken = RejectReason.BAD_PERIOD;
    }
    if (broken != null) {
      desk.refuse(broken, "");
      return;
    }
    ScoreKey key =
        new ScoreKey(
            head.getFramework(),
            head.getFrameworkVersion(),
            head.getYear(),
            head.getVariant(),
            LocalDate.parse(head.getAsOf()));
    desk.accept(ScoreRows.snapshot(key, head, admission.place(record)));
  }

  private static void score(
      RawRecord record, ScoreEntry entry, Admission admission, Desk<WarehouseRow> desk) {
    RejectReason broken =
        Rules.first(
            brokenKey(
                entry.getYear(), entry.getVariant(), entry.getVersion(), entry.getFramework()),
            entry.getUnit().isEmpty() ? RejectReason.MISSING_FIELD : null,
            brokenFigures(entry));
    if (broken != null) {
      desk.refuse(broken, "");
      return;
    }
    ScoreKey key =
        new ScoreKey(
            entry.getFramework(),
            entry.getFrameworkVersion(),
            entry.getYear(),
            entry.getVariant(),
            LocalDate.parse(entry.getAsOf()));
    String unused = key.of(entry.getUnit());
    desk.accept(ScoreRows.scores(key, entry, admission.place(record)));
  }

  private static @Nullable RejectReason brokenKey(
      int year, String variant, long version, String framework) {
    if (framework.isEmpty() || version == 0) {
      return RejectReason.MISSING_FIELD;
    }
    if (!ScoreKey.VARIANTS.contains(variant)) {
      return RejectReason.UNKNOWN_KIND;
    }
    return year < 1900 || year > 2299 ? RejectReason.BAD_PERIOD : null;
  }

  /** The total is what a snapshot's completeness is counted by: an entry without it is none. */
  private static @Nullable RejectReason brokenFigures(ScoreEntry entry) {
    Set<String> nodes = new HashSet<>();
    for (NodeFigure node : entry.getNodesList()) {
      RejectReason broken = Rules.first(brokenWords(node), brokenAmounts(node), null);
      if (broken != null) {
        return broken;
      }
      if (!nodes.add(node.getNode())) {
        return RejectReason.BAD_ID;
      }
    }
    if (!nodes.contains(ScoreKey.TOTAL)) {
      return RejectReason.MISSING_FIELD;
    }
    return entry.getBand() < 0 || entry.getBand() > HIGHEST_BAND ? RejectReason.BAD_VALUE : null;
  }

  private static @Nullable RejectReason brokenWords(NodeFigure node) {
    if (node.getNode().isEmpty()) {
      return RejectReason.MISSING_FIELD;
    }
    boolean known = ROLES.contains(node.getRole()) && STATES.contains(node.getState());
    return known ? null : RejectReason.UNKNOWN_KIND;
  }

  private static @Nullable RejectReason brokenAmounts(NodeFigure node) {
    boolean small =
        LongStream.of(
                node.getValueMicro(),
                node.getPointsMicro(),
                node.getAssessedMicro(),
                node.getLowMicro(),
                node.getHighMicro(),
                node.getNumeratorMilli(),
                node.getDenominatorMilli())
            .allMatch(amount -> amount > -LIMIT && amount < LIMIT);
    boolean shares =
        LongStream.of(
                node.getShareMeasuredMicro(),
                node.getShareDeclaredMicro(),
                node.getShareSurveyMicro(),
                node.getShareImputedMicro())
            .allMatch(share -> share >= 0 && share <= WHOLE);
    return small && shares ? null : RejectReason.BAD_VALUE;
  }
}
