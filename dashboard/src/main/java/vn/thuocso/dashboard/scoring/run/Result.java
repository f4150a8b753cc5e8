package vn.thuocso.dashboard.scoring.run;

import java.util.List;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.SnapshotEntry;

/**
 * What one computation made, before it has a version.
 *
 * @param entries of the wards, then of the areas
 */
public record Result(SnapshotEntry head, List<ScoreEntry> entries) {

  /** Copies the entries. */
  public Result {
    entries = List.copyOf(entries);
  }

  /** The same under a version, as it goes on the topic. */
  public Result versioned(long version) {
    return new Result(
        head.toBuilder().setVersion(version).build(),
        entries.stream().map(entry -> entry.toBuilder().setVersion(version).build()).toList());
  }
}
