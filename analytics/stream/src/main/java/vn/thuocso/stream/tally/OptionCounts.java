package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thuocso.stream.event.BallotEvent;
import vn.thuocso.stream.event.BallotEvent.Choice;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.row.TallyRows;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * How often the options of a poll were chosen, shown only at every tenth ballot.
 *
 * <p>Two versions that anybody can compare differ by at least ten ballots. The steps follow from
 * the order of the ballots alone, so that a replay after a crash shows the same ones.
 */
final class OptionCounts {

  /** Fewest ballots between two versions. */
  static final int STEP = 10;

  private final Map<Choice, Long> counts = new HashMap<>();
  private long ballots;
  private long through = -1;
  private @Nullable Lineage lineage;
  private @Nullable Map<Choice, Long> step;
  private @Nullable Lineage stepLineage;

  static OptionCounts from(PollBaseline baseline) {
    OptionCounts options = new OptionCounts();
    options.counts.putAll(baseline.counts());
    options.ballots = baseline.ballots();
    options.through = baseline.optionsThrough();
    return options;
  }

  void add(BallotEvent event) {
    if (event.place().offset() <= through) {
      return;
    }
    ballots++;
    lineage = lineage == null ? first(event) : lineage.and(event.place());
    event.choices().forEach(choice -> counts.merge(choice, 1L, Long::sum));
    if (ballots % STEP == 0) {
      step = Map.copyOf(counts);
      stepLineage = lineage;
    }
  }

  private Lineage first(BallotEvent event) {
    Lineage one = Lineage.of(event.place());
    return new Lineage(one.partition(), one.firstOffset(), one.lastOffset(), ballots, one.epoch());
  }

  /** Emits the newest whole step, if one was completed since the last call. */
  void writeRows(String poll, Consumer<WarehouseRow> rows) {
    if (step == null || stepLineage == null) {
      return;
    }
    Lineage shown = stepLineage;
    step.forEach(
        (choice, count) ->
            rows.accept(
                TallyRows.pollOption(
                    poll, choice.question(), choice.option(), count, shown.events(), shown)));
    step = null;
    stepLineage = null;
  }

  OptionCounts copy() {
    OptionCounts copy = new OptionCounts();
    copy.counts.putAll(counts);
    copy.ballots = ballots;
    copy.through = through;
    copy.lineage = lineage;
    copy.step = step;
    copy.stepLineage = stepLineage;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(counts.size());
    for (Map.Entry<Choice, Long> count : counts.entrySet()) {
      out.writeUTF(count.getKey().question());
      out.writeUTF(count.getKey().option());
      out.writeLong(count.getValue());
    }
    out.writeLong(ballots);
    out.writeLong(through);
    out.writeBoolean(lineage != null);
    if (lineage != null) {
      lineage.write(out);
    }
  }

  static OptionCounts read(DataInput in) throws IOException {
    OptionCounts options = new OptionCounts();
    for (int i = in.readInt(); i > 0; i--) {
      options.counts.put(new Choice(in.readUTF(), in.readUTF()), in.readLong());
    }
    options.ballots = in.readLong();
    options.through = in.readLong();
    options.lineage = in.readBoolean() ? Lineage.read(in) : null;
    return options;
  }
}
