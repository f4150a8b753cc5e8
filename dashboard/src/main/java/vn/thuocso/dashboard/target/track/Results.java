package vn.thuocso.dashboard.target.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.lookup.WarehouseAway;
import vn.thuocso.dashboard.score.Outcomes;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.Variant;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Measures;

/** Reads what was measured; a snapshot never changes, so what was read of one is kept. */
@Component
public class Results {

  private static final int MONTHS = 12;

  private final Snapshots snapshots;
  private final Outcomes outcomes;
  private volatile @Nullable Kept kept;

  Results(Snapshots snapshots, Outcomes outcomes) {
    this.snapshots = snapshots;
    this.outcomes = outcomes;
  }

  private record Kept(List<Snapshot> of, Measured measured) {}

  /** What units reached in a framework; empty while the warehouse is away. */
  public Optional<Measured> of(Measures measures) {
    try {
      return Optional.of(read(measures));
    } catch (WarehouseAway away) {
      return Optional.empty();
    }
  }

  private Measured read(Measures measures) {
    SnapshotList all =
        snapshots
            .complete()
            .where(at -> at.framework().equals(measures.framework()))
            .where(at -> at.variant() == Variant.CLEANED);
    Optional<Snapshot> newest = all.newest();
    if (newest.isEmpty()) {
      return Measured.NONE;
    }
    SnapshotList alike = all.where(at -> at.sameFramework(newest.get()));
    SortedMap<Integer, Snapshot> years = new TreeMap<>();
    alike.all().forEach(at -> years.putIfAbsent(at.year(), at));
    int running = years.lastKey();
    SnapshotList ofYear = alike.where(at -> at.year() == running);
    List<Snapshot> months =
        ofYear.newest().map(last -> ofYear.wayTo(last, MONTHS)).orElse(List.of());
    List<Snapshot> wanted = new ArrayList<>(years.values());
    months.stream().filter(at -> !wanted.contains(at)).forEach(wanted::add);
    Kept before = kept;
    if (before != null && before.of().equals(wanted)) {
      return before.measured();
    }
    List<String> nodes = measures.all().stream().map(Measure::code).toList();
    Measured measured = new Measured(years, months, outcomes.of(wanted, nodes));
    kept = new Kept(wanted, measured);
    return measured;
  }
}
