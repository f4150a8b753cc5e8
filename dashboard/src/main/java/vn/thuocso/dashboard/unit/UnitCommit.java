package vn.thuocso.dashboard.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.dashboard.outbox.Outbox;

/** Commits units: what changed gets a new version and is announced, what did not is left alone. */
@Component
class UnitCommit {

  private static final Logger log = LoggerFactory.getLogger(UnitCommit.class);

  private final UnitTable table;
  private final Outbox outbox;

  UnitCommit(UnitTable table, Outbox outbox) {
    this.table = table;
    this.outbox = outbox;
  }

  /** Makes the stored units equal these; returns how many changed. */
  @Transactional
  public int commit(List<Unit> units) {
    Map<UnitCode, UnitTable.Kept> kept = new HashMap<>();
    table.all().forEach(row -> kept.put(row.unit().code(), row));
    int changed = 0;
    for (Unit unit : units) {
      UnitTable.Kept before = kept.get(unit.code());
      if (before == null || !before.unit().equals(unit)) {
        long version = before == null ? 1 : before.version() + 1;
        table.save(unit, version);
        outbox.announce(Topics.UNITS, unit.code().value(), version, UnitWire.entry(unit, version));
        changed++;
      }
    }
    log.info("Bundled units: {} of {} were new or changed", changed, units.size());
    return changed;
  }
}
