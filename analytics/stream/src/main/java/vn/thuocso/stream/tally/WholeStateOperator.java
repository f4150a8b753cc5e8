package vn.thuocso.stream.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * Keeps a tally per key and states what changed, whole, every second and before every checkpoint.
 *
 * <p>Because changed rows leave before the barrier, a completed checkpoint means that all rows of
 * the records before it are in the warehouse, and no snapshot needs to know what is unwritten.
 *
 * <p>The state is changed in place, which the heap state backend allows and RocksDB would not; the
 * job sets the backend itself.
 *
 * @param <E> the events
 * @param <S> what is remembered of one key
 */
public final class WholeStateOperator<E, S extends KeyState>
    extends AbstractStreamOperator<WarehouseRow>
    implements OneInputStreamOperator<E, WarehouseRow>,
        BoundedOneInput,
        Triggerable<String, VoidNamespace> {

  private static final long serialVersionUID = 1L;

  private static final long TICK = 1_000;
  private static final long HOUR = 3_600_000;

  private final Tally<E, S> tally;
  private transient ValueState<S> states;
  private transient InternalTimerService<VoidNamespace> cleaning;
  private transient List<String> queue;

  /** Makes an operator of a tally. */
  @SuppressWarnings("NullAway.Init") // The transient fields are set when Flink opens the operator.
  public WholeStateOperator(Tally<E, S> tally) {
    this.tally = tally;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    states =
        context
            .getKeyedStateStore()
            .getState(new ValueStateDescriptor<>("tally", tally.stateType()));
  }

  @Override
  public void open() throws Exception {
    super.open();
    queue = new ArrayList<>();
    cleaning = getInternalTimerService("cleaning", VoidNamespaceSerializer.INSTANCE, this);
    scheduleTick();
  }

  @Override
  public void processElement(StreamRecord<E> element) throws Exception {
    S state = states.value();
    if (state == null) {
      state = tally.open((String) getCurrentKey());
      states.update(state);
      scheduleCleaning(cleaning.currentProcessingTime());
    }
    if (tally.add(state, element.getValue()) && state.queue()) {
      queue.add((String) getCurrentKey());
    }
  }

  @Override
  public void prepareSnapshotPreBarrier(long checkpointId) throws Exception {
    writeQueued();
  }

  @Override
  public void endInput() throws Exception {
    writeQueued();
  }

  @Override
  public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
    S state = states.value();
    if (state == null) {
      return;
    }
    write(timer.getKey(), state);
    if (tally.forget(state, timer.getTimestamp())) {
      states.clear();
    } else {
      scheduleCleaning(timer.getTimestamp());
    }
  }

  @Override
  public void onEventTime(InternalTimer<String, VoidNamespace> timer) {
    // Nothing here depends on watermarks: lateness is what the collector's clock says.
  }

  private void onTick(long time) throws Exception {
    writeQueued();
    scheduleTick();
  }

  private void scheduleTick() {
    ScheduledFuture<?> unused =
        getProcessingTimeService()
            .registerTimer(
                getProcessingTimeService().getCurrentProcessingTime() + TICK, this::onTick);
  }

  private void scheduleCleaning(long now) {
    cleaning.registerProcessingTimeTimer(VoidNamespace.INSTANCE, (now / HOUR + 1) * HOUR);
  }

  private void writeQueued() throws Exception {
    for (String key : queue) {
      setCurrentKey(key);
      S state = states.value();
      if (state != null) {
        write(key, state);
      }
    }
    queue.clear();
  }

  private void write(String key, S state) {
    if (state.isQueued()) {
      tally.write(key, state, row -> output.collect(new StreamRecord<>(row)));
      state.written();
    }
  }
}
