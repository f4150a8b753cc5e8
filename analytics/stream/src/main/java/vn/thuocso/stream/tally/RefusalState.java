package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import vn.thuocso.stream.event.LetterEvent;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.type.Format;

/** What the job remembers of one reason to refuse: letters that counted, and hours. */
final class RefusalState extends KeyState {

  private static final long HOUR = 3_600_000;

  private final RememberedIds ids;
  private final Map<Integer, Lineage> hours = new HashMap<>();
  private final TreeSet<Integer> changed = new TreeSet<>();

  RefusalState() {
    this(new RememberedIds());
  }

  private RefusalState(RememberedIds ids) {
    this.ids = ids;
  }

  boolean add(LetterEvent event) {
    int hour = (int) Math.max(1, Math.floorDiv(event.refusedAt(), HOUR));
    if (!ids.add(event.idHigh(), event.idLow(), hour)) {
      return false;
    }
    Lineage before = hours.get(hour);
    hours.put(hour, before == null ? Lineage.of(event.place()) : before.and(event.place()));
    changed.add(hour);
    return true;
  }

  /** Hands out the hours that changed since the last call, each by its beginning. */
  void takeChanged(BiConsumer<Long, Lineage> hour) {
    for (int changedHour : changed) {
      Lineage lineage = hours.get(changedHour);
      if (lineage != null) {
        hour.accept(changedHour * HOUR, lineage);
      }
    }
    changed.clear();
  }

  boolean forget(int idsBefore, int windowsBefore) {
    ids.forgetBefore(idsBefore);
    hours.keySet().removeIf(hour -> hour < windowsBefore);
    return hours.isEmpty() && ids.size() == 0;
  }

  /** Writes the state of a reason into snapshots. */
  static final class RefusalFormat implements Format<RefusalState> {

    private static final long serialVersionUID = 1L;

    public RefusalFormat() {}

    @Override
    public int version() {
      return 1;
    }

    @Override
    public boolean immutable() {
      return false;
    }

    @Override
    public RefusalState copy(RefusalState state) {
      RefusalState copy = new RefusalState(state.ids.copy());
      copy.hours.putAll(state.hours);
      copy.changed.addAll(state.changed);
      copy.queuedLike(state);
      return copy;
    }

    @Override
    public void write(RefusalState state, DataOutput out) throws IOException {
      state.ids.write(out);
      out.writeInt(state.hours.size());
      for (Map.Entry<Integer, Lineage> hour : new TreeMap<>(state.hours).entrySet()) {
        out.writeInt(hour.getKey());
        hour.getValue().write(out);
      }
    }

    @Override
    public RefusalState read(DataInput in, int version) throws IOException {
      RefusalState state = new RefusalState(RememberedIds.read(in));
      for (int i = in.readInt(); i > 0; i--) {
        state.hours.put(in.readInt(), Lineage.read(in));
      }
      return state;
    }
  }
}
