package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
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

  /** One reading; {@code missing} when it was taken back. */
  private record Reading(long milli, boolean missing, boolean generated) {}

  boolean add(ReadingEvent event) {
    if (event.missing() && !readings.containsKey(event.readAt())) {
      return false;
    }
    readings.put(event.readAt(), new Reading(event.milli(), event.missing(), event.generated()));
    changed.put(event.readAt(), event.place());
    Map.Entry<Long, Reading> next = present(readings.tailMap(event.readAt(), false));
    if (next != null) {
      changed.put(next.getKey(), event.place());
    }
    return true;
  }

  void writeRows(Flow.Counter counter, Consumer<WarehouseRow> rows) {
    changed.forEach((readAt, cause) -> rows.accept(flow(readAt).row(counter, cause)));
    changed.clear();
  }

  /**
   * Returns the flow that ends with a reading; none is a statement too, always made: a run that was
   * killed may have written a flow that no snapshot tells of.
   */
  private Flow flow(long readAt) {
    Reading reading = Objects.requireNonNull(readings.get(readAt));
    Map.Entry<Long, Reading> previous = present(readings.headMap(readAt, false).descendingMap());
    if (reading.missing || previous == null) {
      return Flow.none(readAt, reading.generated);
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

    /** Version 1 also told of each reading whether a flow had ended there. */
    @Override
    public int version() {
      return 2;
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
      }
    }

    @Override
    public CounterState read(DataInput in, int version) throws IOException {
      CounterState state = new CounterState();
      for (int i = in.readInt(); i > 0; i--) {
        long readAt = in.readLong();
        state.readings.put(readAt, new Reading(in.readLong(), in.readBoolean(), in.readBoolean()));
        if (version == 1) {
          in.readBoolean();
        }
      }
      return state;
    }
  }
}
