package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.wire.DeadLetter;

/** What the dead letters say: which records were refused, and how many per reason and hour. */
final class Refusals {

  static final List<String> CELLS = List.of("count", "events", "first_offset", "last_offset");

  private final Set<String> refusedPlaces = new HashSet<>();
  private final Set<String> letters = new HashSet<>();
  private final Map<String, Tally> hours = new HashMap<>();

  void add(Entry entry) {
    try {
      DeadLetter letter = DeadLetter.parseFrom(entry.value());
      if (letter.getStage().equals("job")) {
        refusedPlaces.add(
            letter.getTopic() + "-" + letter.getPartition() + "@" + letter.getOffset());
      }
      count(letter, entry);
    } catch (InvalidProtocolBufferException e) {
      // A letter that cannot be read counts for nothing: letters about letters never end.
    }
  }

  private void count(DeadLetter letter, Entry entry) {
    if (letter.getLetterId().size() != EventId.LENGTH) {
      return;
    }
    long hour = Math.floorDiv(letter.getRefusedAtMs(), Tally.HOUR) * Tally.HOUR;
    String kind = Words.key(letter.getStage(), letter.getTopic(), letter.getReason());
    String id = EventId.ofBytes(letter.getLetterId().toByteArray()).toString();
    if (letters.add(kind + " " + entry.partition() + " " + id)) {
      String key = Words.key(kind, Words.time(hour), Integer.toString(entry.partition()));
      hours.computeIfAbsent(key, k -> new Tally(entry, hour)).add(entry);
    }
  }

  /** Tells whether the job refused the record. */
  boolean contains(Entry entry) {
    return refusedPlaces.contains(entry.place());
  }

  void expect(Sheet sheet) {
    hours.forEach(
        (key, tally) -> sheet.expect(tally.row(key, List.of(Long.toString(tally.events())))));
  }
}
