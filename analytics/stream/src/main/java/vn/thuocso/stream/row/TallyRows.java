package vn.thuocso.stream.row;

import vn.thuocso.contract.topic.Topics;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** Rows that state a whole tally, never an increment. */
public final class TallyRows {

  private static final long SECOND = 1_000;

  private TallyRows() {}

  /**
   * Returns the uses of one kind in one hour.
   *
   * @param hour beginning of the hour, in milliseconds
   */
  public static WarehouseRow interactionHour(
      String channel,
      String content,
      String measure,
      long hour,
      long total,
      long flagged,
      long late,
      long generated,
      Lineage lineage) {
    RowBinary row =
        new RowBinary()
            .text(channel)
            .text(content)
            .text(measure)
            .int32(hour / SECOND)
            .int64(total)
            .int64(flagged)
            .int64(late)
            .int64(generated);
    return WarehouseRow.of(Table.INTERACTION_HOUR, span(row, Topics.INTERACTIONS, lineage));
  }

  /**
   * Returns the estimated readers of one day, between bounds of two standard deviations.
   *
   * @param day days since 1970-01-01, calendar of Asia/Ho_Chi_Minh
   */
  public static WarehouseRow readerDay(
      String channel,
      String content,
      long day,
      double estimate,
      double lower,
      double upper,
      long generated,
      Lineage lineage) {
    RowBinary row =
        new RowBinary()
            .text(channel)
            .text(content)
            .int32(day)
            .float64(estimate)
            .float64(lower)
            .float64(upper)
            .int64(generated);
    return WarehouseRow.of(Table.READER_DAY, span(row, Topics.INTERACTIONS, lineage));
  }

  /** Returns how many forms of a poll were opened and sent, and of both how many by machines. */
  public static WarehouseRow pollBallots(
      String poll,
      long started,
      long startedFlagged,
      long completed,
      long flagged,
      long generated,
      Lineage lineage) {
    RowBinary row =
        new RowBinary()
            .text(poll)
            .int64(started)
            .int64(startedFlagged)
            .int64(completed)
            .int64(flagged)
            .int64(generated);
    return WarehouseRow.of(Table.POLL_BALLOTS, span(row, Topics.BALLOTS, lineage));
  }

  /**
   * Returns how often one option was chosen.
   *
   * @param ballots the ballots that the distribution is made of
   */
  public static WarehouseRow pollOption(
      String poll, String question, String option, long count, long ballots, Lineage lineage) {
    RowBinary row =
        new RowBinary().text(poll).text(question).text(option).int64(count).int64(ballots);
    return WarehouseRow.of(Table.POLL_OPTION, span(row, Topics.BALLOTS, lineage));
  }

  /**
   * Returns how many records were refused for one reason in one hour.
   *
   * @param hour beginning of the hour, in milliseconds
   */
  public static WarehouseRow rejectionHour(
      String stage, String topicRefused, String reason, long hour, long count, Lineage lineage) {
    RowBinary row =
        new RowBinary()
            .text(stage)
            .text(topicRefused)
            .text(reason)
            .int32(hour / SECOND)
            .int64(count);
    return WarehouseRow.of(Table.REJECTION_HOUR, span(row, Topics.DEAD_LETTERS, lineage));
  }

  private static RowBinary span(RowBinary row, String topic, Lineage lineage) {
    return row.text(topic)
        .int32(lineage.partition())
        .int64(lineage.firstOffset())
        .int64(lineage.lastOffset())
        .int64(lineage.events())
        .int64(lineage.version());
  }
}
