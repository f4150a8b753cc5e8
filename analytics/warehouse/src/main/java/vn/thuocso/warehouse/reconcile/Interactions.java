package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.wire.Interaction;

/** Interactions, each counted once, per hour in which they occurred. */
final class Interactions {

  static final List<String> CELLS =
      List.of("total", "flagged", "generated", "events", "first_offset", "last_offset");

  private final Refusals refusals;
  private final Set<EventId> seen = new HashSet<>();
  private final Map<String, Hour> hours = new HashMap<>();
  private final List<String> unexplained;

  /** Takes the list for records that are neither rows nor dead letters. */
  Interactions(Refusals refusals, List<String> unexplained) {
    this.refusals = refusals;
    this.unexplained = unexplained;
  }

  void add(Entry entry) {
    if (refusals.contains(entry)) {
      return;
    }
    try {
      Interaction use = Interaction.parseFrom(entry.value());
      EventId id = EventId.ofBytes(use.getEventId().toByteArray());
      InteractionKind kind = InteractionKind.ofWire(use.getKind()).orElseThrow();
      if (seen.add(id)) {
        count(use, kind, entry);
      }
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      unexplained.add(entry.place() + ": not readable, and no dead letter says so");
    }
  }

  private void count(Interaction use, InteractionKind kind, Entry entry) {
    long time = Math.floorDiv(use.getOccurredAtMs(), Tally.HOUR) * Tally.HOUR;
    String key =
        Words.key(use.getChannelId(), use.getContentId(), kind.measure().code(), Words.time(time));
    hours.computeIfAbsent(key, k -> new Hour(new Tally(entry, time))).add(use, entry);
  }

  void expect(Sheet sheet) {
    hours.forEach((key, hour) -> sheet.expect(hour.row(key)));
  }

  private static final class Hour {
    private final Tally tally;
    private long flagged;
    private long generated;

    Hour(Tally tally) {
      this.tally = tally;
    }

    void add(Interaction use, Entry entry) {
      tally.add(entry);
      flagged += use.getFlags() == 0 ? 0 : 1;
      generated += use.getOrigin().getGenerated() ? 1 : 0;
    }

    Row row(String key) {
      return tally.row(
          key,
          List.of(Long.toString(tally.events()), Long.toString(flagged), Long.toString(generated)));
    }
  }
}
