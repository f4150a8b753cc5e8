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
      List.of("total", "flagged", "late", "generated", "events", "first_offset", "last_offset");

  /** How long after its hour a use still arrives in time. */
  private static final long GRACE = 5 * 60_000;

  private final Refusals refusals;
  private final Set<EventId> seen = new HashSet<>();
  private final Map<String, Hour> hours = new HashMap<>();
  private final Readers readers = new Readers();
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
        readers.add(use, entry);
      }
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      unexplained.add(entry.place() + ": not readable, and no dead letter says so");
    }
  }

  private void count(Interaction use, InteractionKind kind, Entry entry) {
    long time = Math.floorDiv(use.getOccurredAtMs(), Tally.HOUR) * Tally.HOUR;
    String key =
        Words.key(use.getChannelId(), use.getContentId(), kind.measure().code(), Words.time(time));
    hours.computeIfAbsent(key, k -> new Hour(new Tally(entry, time), time)).add(use, entry);
  }

  void expect(Sheet sheet) {
    hours.forEach((key, hour) -> sheet.expect(hour.row(key)));
  }

  void expectReaders(Sheet sheet) {
    readers.expect(sheet);
  }

  private static final class Hour {
    private final Tally tally;
    private final long graceEnds;
    private long flagged;
    private long late;
    private long generated;

    Hour(Tally tally, long begins) {
      this.tally = tally;
      this.graceEnds = begins + Tally.HOUR + GRACE;
    }

    void add(Interaction use, Entry entry) {
      tally.add(entry);
      flagged += use.getFlags() == 0 ? 0 : 1;
      // What is late the collector's clock has said: it is written in the record.
      late += use.getReceivedAtMs() > graceEnds ? 1 : 0;
      generated += use.getOrigin().getGenerated() ? 1 : 0;
    }

    Row row(String key) {
      return tally.row(
          key,
          List.of(
              Long.toString(tally.events()),
              Long.toString(flagged),
              Long.toString(late),
              Long.toString(generated)));
    }
  }
}
