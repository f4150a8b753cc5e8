package vn.thuocso.stream.tally;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import vn.thuocso.stream.event.BallotEvent;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.type.FormatType;

/** Counts ballots once per id and stage, per poll, for as long as the job lives. */
public final class BallotTally implements Tally<BallotEvent, PollState> {

  private static final long serialVersionUID = 1L;

  private final Map<String, PollBaseline> baselines;

  /**
   * Makes a tally that goes on from the given counts where it has no state of a poll.
   *
   * @param baselines what the warehouse says, by poll
   */
  public BallotTally(Map<String, PollBaseline> baselines) {
    this.baselines = Map.copyOf(baselines);
  }

  @Override
  public String keyOf(BallotEvent event) {
    return event.poll();
  }

  @Override
  public PollState open(String key) {
    PollBaseline baseline = baselines.get(key);
    return baseline == null ? new PollState() : PollState.from(baseline);
  }

  @Override
  public boolean add(PollState state, BallotEvent event) {
    return state.add(event);
  }

  @Override
  public void write(String key, PollState state, Consumer<WarehouseRow> rows) {
    state.writeRows(key, rows);
  }

  @Override
  public boolean forget(PollState state, long now) {
    state.forgetIds(Retention.firstHourOfIds(now));
    return false;
  }

  @Override
  public TypeInformation<PollState> stateType() {
    return FormatType.of(PollState.class, new PollState.PollFormat());
  }
}
