package vn.thuocso.stream;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.stream.event.DeadRecord;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.tally.TestingRows;

/** A warehouse and a topic of letters in memory. */
final class TestingSink {

  private static final ConcurrentLinkedQueue<WarehouseRow> ROWS = new ConcurrentLinkedQueue<>();
  private static final ConcurrentLinkedQueue<DeadRecord> LETTERS = new ConcurrentLinkedQueue<>();

  private TestingSink() {}

  static void clear() {
    ROWS.clear();
    LETTERS.clear();
  }

  /** Returns the last row of each key, as a replacing table would. */
  static List<String> newest() {
    return new ArrayList<>(
        ROWS.stream()
            .filter(row -> !List.of("progress", "unit").contains(row.table().tableName()))
            .collect(Collectors.toMap(TestingSink::key, TestingSink::text, (old, last) -> last))
            .values());
  }

  private static String key(WarehouseRow row) {
    return TestingRows.text(
        row, "channel_id", "content_id", "measure", "hour", "poll_id", "option", "read_at");
  }

  private static String text(WarehouseRow row) {
    return switch (row.table()) {
      case INTERACTION_HOUR -> TestingRows.text(row, "channel_id", "hour", "total", "events");
      case POLL_BALLOTS -> TestingRows.text(row, "completed", "events");
      case POLL_OPTION -> TestingRows.text(row, "option", "count", "ballots", "events");
      default -> TestingRows.text(row, "channel_id", "value");
    };
  }

  static List<String> reasons() {
    return LETTERS.stream().map(TestingSink::reason).toList();
  }

  private static String reason(DeadRecord letter) {
    try {
      return DeadLetter.parseFrom(letter.value()).getReason();
    } catch (InvalidProtocolBufferException e) {
      return "no letter";
    }
  }

  /** Takes rows. */
  static final class Rows implements Sink<WarehouseRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public SinkWriter<WarehouseRow> createWriter(WriterInitContext context) {
      return new Writer<>(ROWS);
    }
  }

  /** Takes letters. */
  static final class Letters implements Sink<DeadRecord> {

    private static final long serialVersionUID = 1L;

    @Override
    public SinkWriter<DeadRecord> createWriter(WriterInitContext context) {
      return new Writer<>(LETTERS);
    }
  }

  private record Writer<T>(ConcurrentLinkedQueue<T> taken) implements SinkWriter<T> {

    @Override
    public void write(T element, Context context) {
      taken.add(element);
    }

    @Override
    public void flush(boolean endOfInput) {
      // Everything is there already.
    }

    @Override
    public void close() {
      // Nothing to close.
    }
  }
}
