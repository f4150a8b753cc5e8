package vn.thuocso.dashboard.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The snapshot that the words of an address choose, and what was asked for in vain.
 *
 * @param snapshot the newest complete one that answers
 * @param known all complete snapshots, to choose from
 * @param words those that were followed, by parameter
 * @param unknown words that mean nothing, or for which there is no snapshot
 */
public record ChosenSnapshot(
    Snapshot snapshot, SnapshotList known, Map<String, String> words, List<UnknownWord> unknown) {

  /** The parameters that choose: framework, year, day and variant. */
  public static final List<String> PARAMETERS = List.of("bo", "nam", "ngay", "ban");

  /** Copies the collections. */
  public ChosenSnapshot {
    words = Map.copyOf(words);
    unknown = List.copyOf(unknown);
  }

  /** What those words choose; nothing when there is no snapshot at all. */
  public static Optional<ChosenSnapshot> of(Map<String, String> asked, SnapshotList known) {
    return known.newest().map(newest -> new Choosing(asked).choose(known, newest));
  }

  /** The same choice in the address of another page. */
  public Address address() {
    return Choosing.ordered(PARAMETERS, words);
  }
}
