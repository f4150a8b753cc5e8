package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.event.ReadingEvent;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.type.Format;

/**
 * All readings of one counter in the order of their instants, and the flows between neighbours.
 *
 * <p>Every reading stays: one that arrives late splits the flow that spans it, whatever its age.
 */
final class CounterState extends KeyState {

  private final TreeMap<Long, Reading> readings = new TreeMap<>();

  /** Readings whose flow changed, with the record that changed it. */
  private final TreeMap<Long, Place> changed = new TreeMap<>();

  /** One reading; {@code missing} when it was taken back, {@code stated} when a flow ended here. */
  private record Reading(long milli, boolean missing, boolean generated, boolean stated) {

    Reading restated() {
      return new Reading(milli, missing, generated, true);
    }
  }

  boolean add(ReadingEvent event) {
    Reading before = readings.get(event.readAt());
    if (before == null && event.missing()) {
      return false;
    }
    boolean stated = before != null && before.stated;
    readings.put(
        event.readAt(), new Reading(event.milli(), event.missing(), event.generated(), stated));
    changed.put(event.readAt(), event.place());
    Map.Entry<Long, Reading> next = present(readings.tailMap(event.readAt(), false));
    if (next != null) {
      changed.put(next.getKey(), event.place());
    }
    return true;
  }

  void writeRows(Flow.Counter counter, Consumer<WarehouseRow> rows) {
    changed.forEach(
        (readAt, cause) -> {
          Flow flow = flow(readAt);
          if (flow != null) {
            rows.accept(flow.row(counter, cause));
            readings.computeIfPresent(readAt, (at, reading) -> reading.restated());
          }
        });
    changed.clear();
  }

  private @Nullable Flow flow(long readAt) {
    Reading reading = readings.get(readAt);
    if (reading == null) {
      return null;
    }
    Map.Entry<Long, Reading> previous = present(readings.headMap(readAt, false).descendingMap());
    if (reading.missing || previous == null) {
      return reading.stated ? Flow.none(readAt, reading.generated) : null;
    }
    Reading from = previous.getValue();
    return Flow.between(
        previous.getKey(), from.milli, readAt, reading.milli, reading.generated || from.generated);
  }

  private static Map.@Nullable Entry<Long, Reading> present(Map<Long, Reading> inOrder) {
    for (Map.Entry<Long, Reading> entry : inOrder.entrySet()) {
      if (!entry.getValue().missing) {
        return entry;
      }
    }
    return null;
  }

  /** Writes the state of a counter into snapshots. */
  static final class CounterFormat implements Format<CounterState> {

    private static final long serialVersionUID = 1L;

    public CounterFormat() {}

    @Override
    public int version() {
      return 1;
    }

    @Override
    public boolean immutable() {
      return false;
    }

    @Override
    public CounterState copy(CounterState state) {
      CounterState copy = new CounterState();
      copy.readings.putAll(state.readings);
      copy.changed.putAll(state.changed);
      copy.queuedLike(state);
      return copy;
    }

    @Override
    public void write(CounterState state, DataOutput out) throws IOException {
      out.writeInt(state.readings.size());
      for (Map.Entry<Long, Reading> entry : state.readings.entrySet()) {
        Reading reading = entry.getValue();
        out.writeLong(entry.getKey());
        out.writeLong(reading.milli);
        out.writeBoolean(reading.missing);
        out.writeBoolean(reading.generated);
        out.writeBoolean(reading.stated);
      }
    }

    @Override
    public CounterState read(DataInput in, int version) throws IOException {
      CounterState state = new CounterState();
      for (int i = in.readInt(); i > 0; i--) {
        long readAt = in.readLong();
        state.readings.put(
            readAt,
            new Reading(in.readLong(), in.readBoolean(), in.readBoolean(), in.readBoolean()));
      }
      return state;
    }
  }
}
