package vn.thuocso.stream.decode;

import vn.thuocso.contract.RejectReason;
import vn.thuocso.stream.event.ReadingEvent;

/**
 * Where a decoder puts what it read: at most one event and one reading, or one refusal.
 *
 * @param <E> the events
 */
public interface Desk<E> {

  /** Takes an event. */
  void accept(E event);

  /** Takes a reading for the road to flows. */
  void aside(ReadingEvent reading);

  /** Takes a refusal; the channel is empty where none is known. */
  void refuse(RejectReason reason, String channel);

  /** Returns the present time in milliseconds. */
  long now();
}
