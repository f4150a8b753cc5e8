package vn.thuocso.stream.row;

import vn.thuocso.contract.topic.Topics;
import vn.thuocso.stream.event.Place;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** Rows of what platforms and units reported, and of what follows from it. */
public final class ObservationRows {

  private ObservationRows() {}

  /** What an observation is about. */
  public record Subject(String channel, String content, String measure) {}

  /** Where an observation came from. */
  public record Source(
      String name, String fileSha256, int line, boolean generated, long receivedAt) {}

  /** Returns one reported figure of a period, or its retraction. */
  public static WarehouseRow observation(
      Subject subject,
      String grain,
      long periodStart,
      long periodEnd,
      long milli,
      boolean missing,
      Source source,
      Place place) {
    RowBinary row =
        subject(subject).text(grain).int64(periodStart).int64(periodEnd).int64(milli).bool(missing);
    return WarehouseRow.of(Table.OBSERVATION, origin(row, source, place));
  }

  /** Returns one reading of a counter, or its retraction. */
  public static WarehouseRow counterReading(
      Subject subject, long readAt, long milli, boolean missing, Source source, Place place) {
    RowBinary row = subject(subject).int64(readAt).int64(milli).bool(missing);
    return WarehouseRow.of(Table.COUNTER_READING, origin(row, source, place));
  }

  /**
   * Returns what a counter grew by between two readings.
   *
   * @param missing true when there is no such flow any more
   */
  public static WarehouseRow counterFlow(
      String channel,
      String content,
      String measure,
      long readAt,
      long since,
      long milli,
      boolean reset,
      boolean missing,
      boolean generated,
      Place cause) {
    RowBinary row =
        subject(new Subject(channel, content, measure))
            .int64(readAt)
            .int64(since)
            .int64(milli)
            .bool(reset)
            .bool(missing)
            .bool(generated);
    return WarehouseRow.of(Table.COUNTER_FLOW, Lineages.place(row, Topics.OBSERVATIONS, cause));
  }

  private static RowBinary subject(Subject subject) {
    return new RowBinary().text(subject.channel).text(subject.content).text(subject.measure);
  }

  private static RowBinary origin(RowBinary row, Source source, Place place) {
    row.bool(source.generated)
        .text(source.name)
        .text(source.fileSha256)
        .int32(source.line)
        .int64(source.receivedAt);
    return Lineages.place(row, Topics.OBSERVATIONS, place);
  }
}
