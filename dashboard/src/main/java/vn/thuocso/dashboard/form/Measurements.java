package vn.thuocso.dashboard.form;

import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.lookup.WarehouseAway;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.UnitSheets;
import vn.thuocso.dashboard.score.Variant;

/** What the newest snapshots say of a unit: what was measured this year, and all of last year. */
@Component
class Measurements {

  private static final Logger log = LoggerFactory.getLogger(Measurements.class);

  private final Snapshots snapshots;
  private final UnitSheets sheets;

  Measurements(Snapshots snapshots, UnitSheets sheets) {
    this.snapshots = snapshots;
    this.sheets = sheets;
  }

  /**
   * By node.
   *
   * @param away whether the warehouse could not be asked
   */
  record Known(
      Map<String, NodeScore> now,
      Map<String, NodeScore> before,
      Optional<Snapshot> snapshot,
      boolean away) {}

  Known of(Round round, UnitCode unit) {
    try {
      SnapshotList all = snapshots.complete();
      Optional<Snapshot> now = newest(all, round, round.year());
      return new Known(
          now.map(at -> sheets.of(at, unit)).orElse(Map.of()),
          newest(all, round, round.year() - 1).map(at -> sheets.of(at, unit)).orElse(Map.of()),
          now,
          false);
    } catch (WarehouseAway away) {
      log.warn("Measured values of {} are not shown: {}", unit, away.getMessage());
      return new Known(Map.of(), Map.of(), Optional.empty(), true);
    }
  }

  private static Optional<Snapshot> newest(SnapshotList all, Round round, int year) {
    return all.where(
            at ->
                at.year() == year
                    && at.framework().equals(round.framework())
                    && at.variant() == Variant.CLEANED)
        .newest();
  }
}
