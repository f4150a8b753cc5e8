package vn.thuocso.warehouse.reconcile;

/**
 * The questions to the warehouse; each gives k, cells, of_partition, first_at, last_at and
 * begins_at. Cells are joined by the unit separator, which no text of ours holds.
 */
final class Questions {

  static final String OBSERVATIONS =
      """
      SELECT concat_ws(' ', channel_id, if(content_id = '', '-', content_id), measure, grain,
                       toString(period_start), toString(period_end)) AS k,
             concat_ws('\\x1f', toInt64(value * 1000), toString(missing), toString(generated), source,
                       file_sha256, toString(line), toString(received_at), toString(partition),
                       toString(offset)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at,
             toInt64(0) AS begins_at
      FROM observation FINAL
      """;

  static final String READINGS =
      """
      SELECT concat_ws(' ', channel_id, if(content_id = '', '-', content_id), measure,
                       toString(read_at)) AS k,
             concat_ws('\\x1f', toInt64(value * 1000), toString(missing), toString(generated), source,
                       file_sha256, toString(line), toString(received_at), toString(partition),
                       toString(offset)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at,
             toInt64(0) AS begins_at
      FROM counter_reading FINAL
      """;

  static final String FLOWS =
      """
      SELECT concat_ws(' ', channel_id, if(content_id = '', '-', content_id), measure,
                       toString(read_at)) AS k,
             concat_ws('\\x1f', toString(since), toInt64(value * 1000), toString(reset),
                       toString(generated)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at,
             toInt64(0) AS begins_at
      FROM counter_flow FINAL
      WHERE NOT missing
      """;

  static final String INTERACTIONS =
      """
      SELECT concat_ws(' ', channel_id, if(content_id = '', '-', content_id), measure,
                       toString(toDateTime64(hour, 3, 'UTC'))) AS k,
             concat_ws('\\x1f', toString(total), toString(flagged), toString(late), toString(generated),
                       toString(events), toString(first_offset), toString(last_offset)) AS cells,
             toInt64(partition) AS of_partition, toInt64(first_offset) AS first_at,
             toInt64(last_offset) AS last_at,
             toInt64(toUnixTimestamp(hour)) * 1000 AS begins_at
      FROM interaction_hour FINAL
      """;

  static final String BALLOTS =
      """
      SELECT poll_id AS k,
             concat_ws('\\x1f', toString(started), toString(started_flagged), toString(completed),
                       toString(flagged), toString(generated), toString(events),
                       toString(first_offset), toString(last_offset)) AS cells,
             toInt64(partition) AS of_partition, toInt64(first_offset) AS first_at,
             toInt64(last_offset) AS last_at,
             toInt64(0) AS begins_at
      FROM poll_ballots FINAL
      """;

  static final String READERS =
      """
      SELECT concat_ws(' ', channel_id, if(content_id = '', '-', content_id), toString(day)) AS k,
             concat_ws('\\x1f', toString(reinterpretAsInt64(estimate)),
                       toString(reinterpretAsInt64(lower)), toString(reinterpretAsInt64(upper)),
                       toString(generated), toString(events), toString(first_offset),
                       toString(last_offset)) AS cells,
             toInt64(partition) AS of_partition, toInt64(first_offset) AS first_at,
             toInt64(last_offset) AS last_at,
             (toInt64(toInt32(day)) * 24 - 7) * 3600000 AS begins_at
      FROM reader_day FINAL
      """;

  /** Of the options of a poll nothing is gone while nothing of the poll is. */
  static final String OPTIONS =
      """
      SELECT concat_ws(' ', poll_id, question, option) AS k,
             concat_ws('\\x1f', toString(count), toString(ballots)) AS cells,
             toInt64(partition) AS of_partition,
             toInt64(of_poll.first_at) AS first_at,
             toInt64(last_offset) AS last_at, toInt64(0) AS begins_at
      FROM poll_option FINAL
      LEFT JOIN (SELECT poll_id, toInt64(first_offset) AS first_at FROM poll_ballots FINAL)
             AS of_poll USING (poll_id)
      """;

  static final String REFUSALS =
      """
      SELECT concat_ws(' ', stage, if(topic_refused = '', '-', topic_refused), reason,
                       toString(toDateTime64(hour, 3, 'UTC')), toString(partition)) AS k,
             concat_ws('\\x1f', toString(count), toString(events), toString(first_offset),
                       toString(last_offset)) AS cells,
             toInt64(partition) AS of_partition, toInt64(first_offset) AS first_at,
             toInt64(last_offset) AS last_at,
             toInt64(toUnixTimestamp(hour)) * 1000 AS begins_at
      FROM rejection_hour FINAL
      """;

  static final String PROGRESS =
      """
      SELECT topic, toInt64(partition) AS of_partition, toInt64(last_offset) AS last_at
      FROM progress FINAL
      """;

  static final String EPOCH_FROM =
      """
      SELECT toInt64(max(toUnixTimestamp(first_complete_hour))) * 1000 AS begins_at
      FROM job_epoch FINAL
      """;

  private Questions() {}
}
