package vn.thuocso.dashboard.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Complete snapshots, the newest first.
 *
 * @param all newest first
 */
public record SnapshotList(List<Snapshot> all) {

  /** Copies the list. */
  public SnapshotList {
    all = List.copyOf(all);
  }

  /** Those that a rule lets through. */
  public SnapshotList where(Predicate<Snapshot> rule) {
    return new SnapshotList(all.stream().filter(rule).toList());
  }

  /** The newest. */
  public Optional<Snapshot> newest() {
    return all.stream().findFirst();
  }

  /** The newest of those taken on that day or before. */
  public Optional<Snapshot> newestUpTo(LocalDate day) {
    return all.stream().filter(at -> !at.asOf().isAfter(day)).findFirst();
  }

  /**
   * What a snapshot is compared with: the year before at the same stage, else the last of that
   * year, else a month before in the same year.
   */
  public Optional<Snapshot> before(Snapshot now) {
    SnapshotList alike = where(at -> at.sameFramework(now) && at.variant() == now.variant());
    SnapshotList yearBefore = alike.where(at -> at.year() == now.year() - 1);
    return Stream.of(
            yearBefore.newestUpTo(now.asOf().minusYears(1)),
            yearBefore.newest(),
            alike.where(at -> at.year() == now.year()).newestUpTo(now.asOf().minusMonths(1)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The same inputs read the other way. */
  public Optional<Snapshot> otherVariant(Snapshot now) {
    return where(
            at ->
                at.sameFramework(now)
                    && at.year() == now.year()
                    && at.variant() == now.variant().other()
                    && at.asOf().equals(now.asOf()))
        .newest();
  }

  /** The way to a snapshot: of each month the last, at most so many, the oldest first. */
  public List<Snapshot> wayTo(Snapshot now, int months) {
    Set<YearMonth> seen = new HashSet<>();
    List<Snapshot> way = new ArrayList<>();
    for (Snapshot at : where(at -> at.sameFramework(now) && at.variant() == now.variant()).all()) {
      if (!at.asOf().isAfter(now.asOf())
          && way.size() < months
          && seen.add(YearMonth.from(at.asOf()))) {
        way.add(0, at);
      }
    }
    return List.copyOf(way);
  }
}
