package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thuocso.stream.event.BallotEvent;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.row.TallyRows;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.type.Format;

/** What the job remembers of one poll: ids for a while, counts for ever; never a ballot. */
final class PollState extends KeyState {

  private static final long HOUR = 3_600_000;

  private final RememberedIds startedIds;
  private final RememberedIds completedIds;
  private final OptionCounts options;
  private long started;
  private long startedFlagged;
  private long completed;
  private long flagged;
  private long generated;
  private @Nullable Lineage lineage;
  private long through = -1;

  PollState() {
    this(new RememberedIds(), new RememberedIds(), new OptionCounts());
  }

  private PollState(RememberedIds startedIds, RememberedIds completedIds, OptionCounts options) {
    this.startedIds = startedIds;
    this.completedIds = completedIds;
    this.options = options;
  }

  static PollState from(PollBaseline baseline) {
    PollState state =
        new PollState(new RememberedIds(), new RememberedIds(), OptionCounts.from(baseline));
    state.started = baseline.started();
    state.startedFlagged = baseline.startedFlagged();
    state.completed = baseline.completed();
    state.flagged = baseline.flagged();
    state.generated = baseline.generated();
    state.lineage = baseline.lineage();
    state.through = baseline.through();
    return state;
  }

  boolean add(BallotEvent event) {
    int hour = (int) Math.max(1, Math.floorDiv(event.receivedAt(), HOUR));
    RememberedIds ids = event.completed() ? completedIds : startedIds;
    if (!ids.add(event.idHigh(), event.idLow(), hour)) {
      return false;
    }
    if (event.completed()) {
      options.add(event);
    }
    if (event.place().offset() > through) {
      count(event);
    }
    return true;
  }

  private void count(BallotEvent event) {
    if (event.completed()) {
      completed++;
      flagged += event.flagged() ? 1 : 0;
      generated += event.generated() ? 1 : 0;
    } else {
      started++;
      startedFlagged += event.flagged() ? 1 : 0;
    }
    lineage = lineage == null ? Lineage.of(event.place()) : lineage.and(event.place());
  }

  void writeRows(String poll, Consumer<WarehouseRow> rows) {
    if (lineage != null) {
      rows.accept(
          TallyRows.pollBallots(
              poll, started, startedFlagged, completed, flagged, generated, lineage));
    }
    options.writeRows(poll, rows);
  }

  void forgetIds(int before) {
    startedIds.forgetBefore(before);
    completedIds.forgetBefore(before);
  }

  int rememberedIds() {
    return startedIds.size() + completedIds.size();
  }

  private void copyCounts(PollState from) {
    started = from.started;
    startedFlagged = from.startedFlagged;
    completed = from.completed;
    flagged = from.flagged;
    generated = from.generated;
    lineage = from.lineage;
    through = from.through;
  }

  /** Writes the state of a poll into snapshots. */
  static final class PollFormat implements Format<PollState> {

    private static final long serialVersionUID = 1L;

    public PollFormat() {}

    /** Version 1 counted the answers of a whole poll together, and no form that machines opened. */
    @Override
    public int version() {
      return 2;
    }

    @Override
    public boolean immutable() {
      return false;
    }

    @Override
    public PollState copy(PollState state) {
      PollState copy =
          new PollState(state.startedIds.copy(), state.completedIds.copy(), state.options.copy());
      copy.copyCounts(state);
      copy.queuedLike(state);
      return copy;
    }

    @Override
    public void write(PollState state, DataOutput out) throws IOException {
      state.startedIds.write(out);
      state.completedIds.write(out);
      state.options.write(out);
      out.writeLong(state.started);
      out.writeLong(state.startedFlagged);
      out.writeLong(state.completed);
      out.writeLong(state.flagged);
      out.writeLong(state.generated);
      out.writeLong(state.through);
      Lineage lineage = state.lineage;
      out.writeBoolean(lineage != null);
      if (lineage != null) {
        lineage.write(out);
      }
    }

    @Override
    public PollState read(DataInput in, int version) throws IOException {
      PollState state =
          new PollState(
              RememberedIds.read(in),
              RememberedIds.read(in),
              version == 1 ? OptionCounts.readFirst(in) : OptionCounts.read(in));
      state.started = in.readLong();
      state.startedFlagged = version == 1 ? 0 : in.readLong();
      state.completed = in.readLong();
      state.flagged = in.readLong();
      state.generated = in.readLong();
      state.through = in.readLong();
      state.lineage = in.readBoolean() ? Lineage.read(in) : null;
      return state;
    }
  }
}
