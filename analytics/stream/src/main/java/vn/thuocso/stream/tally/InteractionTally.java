package vn.thuocso.stream.tally;

import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import vn.thuocso.stream.event.InteractionEvent;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.type.FormatType;

/** Counts interactions once per id into hours, and their day tokens into days, per channel. */
public final class InteractionTally implements Tally<InteractionEvent, ChannelState> {

  private static final long serialVersionUID = 1L;

  @Override
  public String keyOf(InteractionEvent event) {
    return event.channel();
  }

  @Override
  public ChannelState open(String key) {
    return new ChannelState();
  }

  @Override
  public boolean add(ChannelState state, InteractionEvent event) {
    return state.add(event);
  }

  @Override
  public void write(String key, ChannelState state, Consumer<WarehouseRow> rows) {
    state.writeRows(key, rows);
  }

  @Override
  public boolean forget(ChannelState state, long now) {
    return state.forget(Retention.firstHourOfIds(now), Retention.firstHourOfWindows(now));
  }

  @Override
  public TypeInformation<ChannelState> stateType() {
    return FormatType.of(ChannelState.class, new ChannelState.ChannelFormat());
  }
}
