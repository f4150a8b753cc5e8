package vn.thuocso.dashboard.scoring.measured;

/**
 * The columns that every lineage has, in this order: {@code unit_code, channel_id, content_id}
 * (empty for the channel itself), {@code part} (what tells rows of one channel apart), {@code
 * measure, source, topic, partition, first_offset, last_offset, events, since, until, total,
 * flagged, file_sha256, line, generated, above, below}.
 */
final class Trace {

  private Trace() {}

  /** Facts of the view {@code figure}, under the alias {@code f}: measure to generated. */
  static final String FACT =
      """
      toString(f.measure) AS measure, toString(f.source) AS source, toString(f.topic) AS topic,
        f.partition AS partition, f.first_offset AS first_offset, f.last_offset AS last_offset,
        f.events AS events, f.period_start AS since, f.period_end AS until, f.value AS total,
        f.flagged AS flagged, f.file_sha256 AS file_sha256, f.line AS line,
        f.generated AS generated
      """;

  /** The same of facts of one channel seen together, as {@link #window} has them. */
  static final String WINDOW =
      """
      w_source AS source, w_topic AS topic, w_partition AS partition, w_first AS first_offset,
        w_last AS last_offset, w_events AS events, w_since AS since, w_until AS until,
        w_total AS total, w_flagged AS flagged, w_file AS file_sha256, w_line AS line,
        w_made AS generated
      """;

  /** Facts of {@code figure} of one channel and measure, seen together. */
  static String window() {
    return """
        any(toString(source)) AS w_source, any(toString(topic)) AS w_topic,
              any(partition) AS w_partition, min(first_offset) AS w_first,
              max(last_offset) AS w_last, sum(events) AS w_events, min(period_start) AS w_since,
              max(period_end) AS w_until, sum(value) AS w_total, sum(flagged) AS w_flagged,
              any(file_sha256) AS w_file, min(line) AS w_line, max(generated) AS w_made
        """;
  }

  /** An entry of the register with {@code topic, partition, offset, made}, valid for a day. */
  static String entry(String measure, String alias, String day) {
    return """
        '%1$s' AS measure, 'register' AS source, toString(%2$s.topic) AS topic,
          %2$s.partition AS partition, %2$s.offset AS first_offset, %2$s.offset AS last_offset,
          toUInt64(1) AS events,
          toTimeZone(toDateTime64(toString(%3$s), 3, 'Asia/Ho_Chi_Minh'), 'UTC') AS since,
          toTimeZone(toDateTime64(toString(addDays(%3$s, 1)), 3, 'Asia/Ho_Chi_Minh'), 'UTC')
            AS until,
          toDecimal64(0, 3) AS total, toUInt64(0) AS flagged, '' AS file_sha256,
          toUInt32(0) AS line, %2$s.made AS generated
        """
        .formatted(measure, alias, day);
  }

  /**
   * The facts behind periods of channels: what was told of either measure.
   *
   * @param reading with {@code channel_id, unit_code, told_of}, under the alias {@code r}
   */
  static String told(
      String reading, String part, String above, String ofAbove, String below, String ofBelow) {
    return """
        SELECT r.unit_code AS unit_code, f.channel_id AS channel_id, '' AS content_id,
          %2$s AS part, %3$s,
          toDecimal64(if(f.measure = '%4$s', %5$s, 0), 3) AS above,
          toDecimal64(if(f.measure = '%6$s', %7$s, 0), 3) AS below
        FROM (
          SELECT *, (grain, period_start, period_end) AS told_of FROM figure
          WHERE measure IN ('%4$s', '%6$s') AND content_id = '') AS f
        INNER JOIN %1$s AS r ON r.channel_id = f.channel_id AND r.told_of = f.told_of
        """
        .formatted(reading, part, FACT, above, ofAbove, below, ofBelow);
  }
}
