package vn.thuocso.dashboard.scoring.measured;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Records that a measured indicator was counted from: of one channel, one measure and one partition
 * together.
 *
 * @param channel identity of the channel; empty for an entry that is no channel's
 * @param contentId the content or poll; empty for the channel itself
 * @param part what tells rows of one channel apart; empty where nothing does
 * @param source who told: register, interactions, counter, api, template and the like
 * @param topic empty where something was due and nothing came
 * @param firstOffset lowest offset of these records
 * @param rows how many rows of the warehouse are seen together here
 * @param total what was told, the flagged uses included
 * @param above their part in the numerator
 * @param below their part in the denominator
 * @param files SHA-256 of the files that they were read from; empty without files
 */
public record LineageRow(
    String channel,
    String channelName,
    String channelKind,
    String contentId,
    String title,
    String part,
    String measure,
    String source,
    String topic,
    long partition,
    long firstOffset,
    long lastOffset,
    long events,
    Instant since,
    Instant until,
    long rows,
    BigDecimal total,
    long flagged,
    List<String> files,
    long firstLine,
    long lastLine,
    BigDecimal above,
    BigDecimal below,
    boolean generated) {

  /** Copies the files. */
  public LineageRow {
    files = List.copyOf(files);
  }

  static LineageRow read(ResultSet row) throws SQLException {
    String files = row.getString("files");
    return new LineageRow(
        row.getString("channel"),
        row.getString("channel_name"),
        row.getString("channel_kind"),
        row.getString("content"),
        row.getString("title"),
        row.getString("piece"),
        row.getString("told"),
        row.getString("told_by"),
        row.getString("of_topic"),
        row.getLong("of_partition"),
        row.getLong("lowest"),
        row.getLong("highest"),
        row.getLong("records"),
        Instant.ofEpochMilli(row.getLong("begins")),
        Instant.ofEpochMilli(row.getLong("ends")),
        row.getLong("number"),
        row.getBigDecimal("amount"),
        row.getLong("marked"),
        files.isEmpty() ? List.of() : List.of(files.split(" ")),
        row.getLong("line_from"),
        row.getLong("line_to"),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"),
        row.getBoolean("made"));
  }
}
