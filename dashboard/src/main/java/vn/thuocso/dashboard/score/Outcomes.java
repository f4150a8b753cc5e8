package vn.thuocso.dashboard.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** What all wards and communes reached at many nodes of several snapshots. */
@Repository
public class Outcomes {

  private static final String SQL =
      """
      SELECT year, toString(as_of) AS day, toString(version) AS computation, node, unit_code,
        state, value, numerator, denominator
      FROM score FINAL
      WHERE framework = :framework AND framework_version = :edition AND variant = :variant
        AND as_of IN (:days) AND node IN (:nodes) AND length(unit_code) = 5
      """;

  private final Warehouse warehouse;

  Outcomes(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  private record Row(String key, String node, UnitCode unit, Outcome outcome) {}

  /**
   * By snapshot, node and unit; a unit that a snapshot does not have is absent.
   *
   * @param snapshots of one framework and variant
   */
  public Map<Snapshot, Map<String, Map<UnitCode, Outcome>>> of(
      List<Snapshot> snapshots, Collection<String> nodes) {
    Map<Snapshot, Map<String, Map<UnitCode, Outcome>>> found = new LinkedHashMap<>();
    if (snapshots.isEmpty() || nodes.isEmpty()) {
      return found;
    }
    Map<String, Snapshot> wanted = new HashMap<>();
    snapshots.forEach(snapshot -> wanted.put(key(snapshot), snapshot));
    for (Row row : warehouse.ask(SQL, values(snapshots, nodes), (row, n) -> read(row))) {
      Snapshot snapshot = wanted.get(row.key());
      if (snapshot != null) {
        found
            .computeIfAbsent(snapshot, at -> new HashMap<>())
            .computeIfAbsent(row.node(), node -> new HashMap<>())
            .put(row.unit(), row.outcome());
      }
    }
    return found;
  }

  private static Map<String, Object> values(List<Snapshot> of, Collection<String> nodes) {
    Snapshot first = of.get(0);
    return Map.of(
        "framework", first.framework(),
        "edition", first.frameworkVersion(),
        "variant", first.variant().code(),
        "days", of.stream().map(at -> at.asOf().toString()).distinct().toList(),
        "nodes", List.copyOf(nodes));
  }

  private static String key(Snapshot at) {
    return at.year() + "|" + at.asOf() + "|" + at.version();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getInt("year") + "|" + row.getString("day") + "|" + row.getString("computation"),
        row.getString("node"),
        new UnitCode(row.getString("unit_code")),
        new Outcome(
            row.getString("state"),
            row.getBigDecimal("value"),
            row.getBigDecimal("numerator"),
            row.getBigDecimal("denominator")));
  }
}
