package vn.thuocso.stream.tally;

import java.util.List;
import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import vn.thuocso.stream.event.LetterEvent;
import vn.thuocso.stream.row.TallyRows;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.type.FormatType;

/** Counts dead letters once per id into hours, per stage, refused topic, reason and partition. */
public final class RefusalTally implements Tally<LetterEvent, RefusalState> {

  private static final long serialVersionUID = 1L;

  @Override
  public String keyOf(LetterEvent event) {
    return event.tally();
  }

  @Override
  public RefusalState open(String key) {
    return new RefusalState();
  }

  @Override
  public boolean add(RefusalState state, LetterEvent event) {
    return state.add(event);
  }

  @Override
  public void write(String key, RefusalState state, Consumer<WarehouseRow> rows) {
    List<String> parts = List.of(key.split("\0", -1));
    state.takeChanged(
        (hour, lineage) ->
            rows.accept(
                TallyRows.rejectionHour(
                    parts.get(0), parts.get(1), parts.get(2), hour, lineage.events(), lineage)));
  }

  @Override
  public boolean forget(RefusalState state, long now) {
    return state.forget(Retention.firstHourOfIds(now), Retention.firstHourOfWindows(now));
  }

  @Override
  public TypeInformation<RefusalState> stateType() {
    return FormatType.of(RefusalState.class, new RefusalState.RefusalFormat());
  }
}
