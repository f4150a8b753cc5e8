package vn.thuocso.bench.throughput;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.TgtHllType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/**
 * The least that does what the job does with an interaction, as a plain loop over one partition:
 * decode, deduplicate, count hours, estimate readers, insert whole states each second.
 *
 * <p>It keeps nothing through a death; that, and what it costs, is the job's.
 */
final class ReferenceLoop implements Partitions.Work {

  private static final long EVERY = Duration.ofSeconds(1).toNanos();
  private static final long HOUR = 3_600_000;
  private static final long GRACE = 5 * 60_000;

  /** Measure codes by the number of the kind on the wire. */
  private static final String[] MEASURES = measures();

  private final int partition;
  private final WarehouseClient warehouse;
  private final Set<EventId> seen = new HashSet<>();
  private final Map<HourOf, Hour> hours = new HashMap<>();
  private final Map<DayOf, Day> days = new HashMap<>();
  private final Set<Hour> changedHours = new HashSet<>();
  private final Set<Day> changedDays = new HashSet<>();
  private long written = System.nanoTime();

  ReferenceLoop(int partition, WarehouseClient warehouse) {
    this.partition = partition;
    this.warehouse = warehouse;
  }

  @Override
  public void take(ConsumerRecords<byte[], byte[]> records) {
    for (ConsumerRecord<byte[], byte[]> record : records) {
      count(decode(record.value()), record.offset());
    }
    if (System.nanoTime() - written >= EVERY) {
      write();
    }
  }

  @Override
  public void end() {
    write();
  }

  private void count(Interaction event, long offset) {
    if (!seen.add(EventId.ofBytes(event.getEventId().toByteArray()))) {
      return;
    }
    long hour = event.getOccurredAtMs() / HOUR;
    HourOf key =
        new HourOf(event.getChannelId(), event.getContentId(), event.getKind().getNumber(), hour);
    Hour counted = hours.computeIfAbsent(key, Hour::new);
    counted.add(event, offset);
    changedHours.add(counted);
    if (!event.getDayToken().isEmpty()) {
      readers(event, offset);
    }
  }

  private void readers(Interaction event, long offset) {
    LocalDate day = HcmcCalendar.dayOf(Instant.ofEpochMilli(event.getOccurredAtMs()));
    Day counted =
        days.computeIfAbsent(
            new DayOf(event.getChannelId(), event.getContentId(), day.toEpochDay()), Day::new);
    counted.add(event.getDayToken(), offset);
    changedDays.add(counted);
  }

  private void write() {
    List<byte[]> hourRows = new ArrayList<>();
    changedHours.forEach(hour -> hourRows.add(hour.row(partition)));
    warehouse.insert(Table.INTERACTION_HOUR, hourRows);
    List<byte[]> dayRows = new ArrayList<>();
    changedDays.forEach(day -> dayRows.add(day.row(partition)));
    warehouse.insert(Table.READER_DAY, dayRows);
    changedHours.clear();
    changedDays.clear();
    written = System.nanoTime();
  }

  private static String[] measures() {
    String[] codes = new String[InteractionKind.values().length + 1];
    for (InteractionKind kind : InteractionKind.values()) {
      codes[kind.wire().getNumber()] = kind.measure().code();
    }
    return codes;
  }

  private static Interaction decode(byte[] bytes) {
    try {
      return Interaction.parseFrom(bytes);
    } catch (InvalidProtocolBufferException broken) {
      throw new IllegalStateException("The load holds no broken record", broken);
    }
  }

  private record HourOf(String channel, String content, int kind, long hour) {}

  private record DayOf(String channel, String content, long day) {}

  private static final class Hour {

    private final HourOf key;
    private long total;
    private long flagged;
    private long late;
    private long generated;
    private long first = Long.MAX_VALUE;
    private long last;

    Hour(HourOf key) {
      this.key = key;
    }

    void add(Interaction event, long offset) {
      total++;
      flagged += event.getFlags() == 0 ? 0 : 1;
      late += event.getReceivedAtMs() > (key.hour + 1) * HOUR + GRACE ? 1 : 0;
      generated += event.getOrigin().getGenerated() ? 1 : 0;
      first = Math.min(first, offset);
      last = Math.max(last, offset);
    }

    byte[] row(int partition) {
      RowBinary row =
          new RowBinary()
              .text(key.channel)
              .text(key.content)
              .text(MEASURES[key.kind])
              .int32(key.hour * HOUR / 1000)
              .int64(total)
              .int64(flagged)
              .int64(late)
              .int64(generated);
      return span(row, partition, first, last, total);
    }
  }

  private static final class Day {

    private final DayOf key;
    private final HllSketch sketch = new HllSketch(12, TgtHllType.HLL_8);
    private long first = Long.MAX_VALUE;
    private long last;
    private long events;

    Day(DayOf key) {
      this.key = key;
    }

    void add(ByteString token, long offset) {
      sketch.update(token.asReadOnlyByteBuffer().getLong());
      first = Math.min(first, offset);
      last = Math.max(last, offset);
      events++;
    }

    byte[] row(int partition) {
      RowBinary row =
          new RowBinary()
              .text(key.channel)
              .text(key.content)
              .int32(key.day)
              .float64(sketch.getEstimate())
              .float64(sketch.getLowerBound(2))
              .float64(sketch.getUpperBound(2))
              .int64(0);
      return span(row, partition, first, last, events);
    }
  }

  private static byte[] span(RowBinary row, int partition, long first, long last, long events) {
    return row.text(Topics.INTERACTIONS)
        .int32(partition)
        .int64(first)
        .int64(last)
        .int64(events)
        .int64(1L << 44 | last)
        .bytes();
  }
}
