package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thuocso.stream.event.InteractionEvent;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.type.Format;

/** What the job remembers of one channel: ids, hours and days; never a token. */
final class ChannelState extends KeyState {

  private static final long HOUR = 3_600_000;
  private static final int HOURS_AHEAD_OF_UTC = 7;

  private final RememberedIds ids;
  private final Map<HourKey, HourTally> hours;
  private final Map<DayKey, DayReaders> days;
  private final List<HourKey> changedHours;
  private final List<DayKey> changedDays;

  ChannelState() {
    this(new RememberedIds());
  }

  private ChannelState(RememberedIds ids) {
    this.ids = ids;
    this.hours = new HashMap<>();
    this.days = new HashMap<>();
    this.changedHours = new ArrayList<>();
    this.changedDays = new ArrayList<>();
  }

  boolean add(InteractionEvent event) {
    int receivedHour = (int) Math.floorDiv(event.receivedAt(), HOUR);
    if (!ids.add(event.idHigh(), event.idLow(), Math.max(1, receivedHour))) {
      return false;
    }
    int hour = (int) Math.floorDiv(event.occurredAt(), HOUR);
    HourKey key = new HourKey(event.content(), event.kind(), hour);
    if (hours.computeIfAbsent(key, k -> new HourTally()).add(event, hour)) {
      changedHours.add(key);
    }
    if (event.token() != 0 && event.marked(InteractionEvent.WHOLE_DAY)) {
      addReader(event, Math.floorDiv(hour + HOURS_AHEAD_OF_UTC, 24));
    }
    return true;
  }

  private void addReader(InteractionEvent event, int day) {
    DayKey key = new DayKey(event.content(), day);
    DayReaders readers = days.computeIfAbsent(key, k -> DayReaders.of(event.place()));
    if (readers.add(event.token(), event.marked(InteractionEvent.GENERATED), event.place())) {
      changedDays.add(key);
    }
  }

  void writeRows(String channel, Consumer<WarehouseRow> rows) {
    for (HourKey key : changedHours) {
      HourTally tally = hours.get(key);
      if (tally != null) {
        rows.accept(tally.row(channel, key));
      }
    }
    for (DayKey key : changedDays) {
      DayReaders readers = days.get(key);
      if (readers != null) {
        rows.accept(readers.row(channel, key));
      }
    }
    changedHours.clear();
    changedDays.clear();
  }

  /** Forgets ids received before one hour and windows that began before another. */
  boolean forget(int idsBefore, int windowsBefore) {
    ids.forgetBefore(idsBefore);
    hours.keySet().removeIf(key -> key.hour() < windowsBefore);
    days.keySet().removeIf(key -> (key.day() + 1) * 24 - HOURS_AHEAD_OF_UTC < windowsBefore);
    return hours.isEmpty() && days.isEmpty() && ids.size() == 0;
  }

  int rememberedIds() {
    return ids.size();
  }

  int windows() {
    return hours.size() + days.size();
  }

  /** Writes the state of a channel into snapshots. */
  static final class ChannelFormat implements Format<ChannelState> {

    private static final long serialVersionUID = 1L;

    public ChannelFormat() {}

    @Override
    public int version() {
      return 1;
    }

    @Override
    public boolean immutable() {
      return false;
    }

    @Override
    public ChannelState copy(ChannelState state) {
      ChannelState copy = new ChannelState(state.ids.copy());
      state.hours.forEach((key, tally) -> copy.hours.put(key, tally.copy()));
      state.days.forEach((key, readers) -> copy.days.put(key, readers.copy()));
      copy.changedHours.addAll(state.changedHours);
      copy.changedDays.addAll(state.changedDays);
      copy.queuedLike(state);
      return copy;
    }

    @Override
    public void write(ChannelState state, DataOutput out) throws IOException {
      state.ids.write(out);
      out.writeInt(state.hours.size());
      for (Map.Entry<HourKey, HourTally> hour : state.hours.entrySet()) {
        hour.getKey().write(out);
        hour.getValue().write(out);
      }
      out.writeInt(state.days.size());
      for (Map.Entry<DayKey, DayReaders> day : state.days.entrySet()) {
        day.getKey().write(out);
        day.getValue().write(out);
      }
    }

    @Override
    public ChannelState read(DataInput in, int version) throws IOException {
      ChannelState state = new ChannelState(RememberedIds.read(in));
      for (int i = in.readInt(); i > 0; i--) {
        state.hours.put(HourKey.read(in), HourTally.read(in));
      }
      for (int i = in.readInt(); i > 0; i--) {
        state.days.put(DayKey.read(in), DayReaders.read(in));
      }
      return state;
    }
  }
}
