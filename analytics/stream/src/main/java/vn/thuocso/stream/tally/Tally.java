package vn.thuocso.stream.tally;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * What a {@link WholeStateOperator} counts for one key; stateless itself.
 *
 * @param <E> the events
 * @param <S> what is remembered of one key
 */
public interface Tally<E, S extends KeyState> extends Serializable {

  /** Returns the key under which the event is counted. */
  String keyOf(E event);

  /** Returns what is known of a key before its first event. */
  S open(String key);

  /** Counts the event; returns false when it changes no row, as a repetition does. */
  boolean add(S state, E event);

  /** Emits the rows that changed since the last call, whole. */
  void write(String key, S state, Consumer<WarehouseRow> rows);

  /** Forgets what nothing can change any more; returns true when nothing at all is left. */
  boolean forget(S state, long now);

  /** Returns how the state is serialised. */
  TypeInformation<S> stateType();
}
