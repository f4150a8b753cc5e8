package vn.thuocso.stream.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.stream.event.RawRecord;

/** Knows for each partition which hours the present epoch may write. */
final class Floors {

  private static final String EPOCH_ITSELF = "";

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
    Floors floors = of(claim);
    List<Floor> known = new ArrayList<>();
    for (Floor floor : snapshot) {
      if (floor.topic().equals(EPOCH_ITSELF)) {
        floors = of(new EpochClaim(floor.epoch(), floor.somethingToProtect()));
      } else {
        known.add(floor);
      }
    }
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
            claim.epoch(),
            claim.somethingToProtect(),
            wholeFrom(record));
    remember(floor);
    return floor.admission();
  }

  private long wholeFrom(RawRecord oldest) {
    // Letters of three months are kept: where the first one is still there, none is missing.
    if (oldest.topic().equals(Topics.DEAD_LETTERS) && oldest.offset() == 0) {
      return Long.MIN_VALUE;
    }
    // A use that is received now may have occurred a little ahead of our clock.
    return claim.somethingToProtect()
        ? oldest.appendedAt() + Horizon.FUTURE.toMillis()
        : Long.MIN_VALUE;
  }

  List<Floor> snapshot() {
    List<Floor> all = new ArrayList<>();
    all.add(new Floor(EPOCH_ITSELF, -1, claim.epoch(), claim.somethingToProtect(), 0));
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
