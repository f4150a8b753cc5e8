package vn.thuocso.stream.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.Horizon;
import vn.thuocso.stream.event.RawRecord;

/** Knows for each partition which hours the present epoch may write. */
final class Floors {

  private static final String EPOCH_ITSELF = "";

  /** The partition under which the epoch of a topic that was made anew is kept. */
  private static final int WHOLE_TOPIC = -1;

  private final EpochClaim claim;
  private final Map<String, Floor[]> partitions = new HashMap<>();

  private Floors(EpochClaim claim) {
    this.claim = claim;
  }

  static Floors of(EpochClaim claim) {
    return new Floors(claim);
  }

  /** Goes on with what a snapshot says; every subtask gets all partitions. */
  static Floors restored(EpochClaim claim, Iterable<Floor> snapshot) {
    EpochClaim restored = claim;
    Map<String, Integer> madeAnew = new HashMap<>();
    List<Floor> known = new ArrayList<>();
    for (Floor floor : snapshot) {
      if (floor.topic().equals(EPOCH_ITSELF)) {
        restored = new EpochClaim(floor.epoch(), floor.somethingToProtect());
      } else if (floor.partition() == WHOLE_TOPIC) {
        madeAnew.put(floor.topic(), floor.epoch());
      } else {
        known.add(floor);
      }
    }
    Floors floors = of(new EpochClaim(restored.epoch(), restored.somethingToProtect(), madeAnew));
    known.forEach(floors::remember);
    return floors;
  }

  /** Returns what may be written of the record's partition; its first record sets the floor. */
  Admission admission(RawRecord record) {
    Floor[] known = partitions.get(record.topic());
    int partition = record.partition();
    if (known != null && partition < known.length && known[partition] != null) {
      return known[partition].admission();
    }
    Floor floor =
        new Floor(
            record.topic(),
            partition,
            claim.versions(record.topic()),
            claim.somethingToProtect(),
            wholeFrom(record));
    remember(floor);
    return floor.admission();
  }

  private long wholeFrom(RawRecord oldest) {
    // Where the first record of all is still there, none is missing.
    if (!claim.somethingToProtect() || claim.isWhole(oldest.topic(), oldest.offset())) {
      return Long.MIN_VALUE;
    }
    // A use that is received now may have occurred a little ahead of our clock.
    return oldest.appendedAt() + Horizon.FUTURE.toMillis();
  }

  List<Floor> snapshot() {
    List<Floor> all = new ArrayList<>();
    all.add(new Floor(EPOCH_ITSELF, -1, claim.epoch(), claim.somethingToProtect(), 0));
    claim
        .madeAnew()
        .forEach((topic, epoch) -> all.add(new Floor(topic, WHOLE_TOPIC, epoch, true, 0)));
    for (Floor[] floors : partitions.values()) {
      for (Floor floor : floors) {
        if (floor != null) {
          all.add(floor);
        }
      }
    }
    return all;
  }

  private void remember(Floor floor) {
    Floor[] known = partitions.getOrDefault(floor.topic(), new Floor[0]);
    if (floor.partition() >= known.length) {
      known = java.util.Arrays.copyOf(known, floor.partition() + 1);
    }
    known[floor.partition()] = floor;
    partitions.put(floor.topic(), known);
  }
}
