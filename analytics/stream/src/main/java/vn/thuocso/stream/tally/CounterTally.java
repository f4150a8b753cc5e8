package vn.thuocso.stream.tally;

import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import vn.thuocso.stream.event.ReadingEvent;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.type.FormatType;

/** Turns the readings of counters into flows, per channel, content and measure. */
public final class CounterTally implements Tally<ReadingEvent, CounterState> {

  private static final long serialVersionUID = 1L;

  @Override
  public String keyOf(ReadingEvent event) {
    return event.counter();
  }

  @Override
  public CounterState open(String key) {
    return new CounterState();
  }

  @Override
  public boolean add(CounterState state, ReadingEvent event) {
    return state.add(event);
  }

  @Override
  public void write(String key, CounterState state, Consumer<WarehouseRow> rows) {
    state.writeRows(Flow.Counter.ofKey(key), rows);
  }

  @Override
  public boolean forget(CounterState state, long now) {
    return false;
  }

  @Override
  public TypeInformation<CounterState> stateType() {
    return FormatType.of(CounterState.class, new CounterState.CounterFormat());
  }
}
