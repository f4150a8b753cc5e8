package vn.thuocso.dashboard.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** What a snapshot has of one unit at every node, and of each ward of an area at one. */
@Repository
public class UnitSheets {

  private static final String SQL =
      """
      SELECT s.unit_code AS code, u.name AS name, s.unit_kind AS kind, s.node AS node,
        s.role AS role, s.state AS state, s.reason AS reason, s.value AS value,
        s.points AS points, s.assessed AS assessed, s.low AS low, s.high AS high,
        s.rank AS rank, s.rank_low AS rank_low, s.rank_high AS rank_high,
        s.numerator AS numerator, s.denominator AS denominator, s.source AS source,
        s.approximate AS approximate, s.generated AS generated
      FROM (
        SELECT * FROM score FINAL
        WHERE framework = :framework AND framework_version = :edition AND variant = :variant
          AND year = :year AND as_of = toDate32(:day) AND toString(version) = :version
          AND %s) AS s
      INNER JOIN (SELECT code, name, primary_district FROM unit FINAL WHERE %s) AS u
        ON u.code = s.unit_code
      ORDER BY s.unit_code, s.node
      """;

  private static final String UNIT = SQL.formatted("unit_code = :unit", "code = :unit");

  private static final String WARDS =
      SQL.formatted("node = :node", "length(code) = 5 AND primary_district = :unit");

  private final Warehouse warehouse;

  UnitSheets(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Every node of a unit, by code; empty for one that is not in the snapshot. */
  public Map<String, NodeScore> of(Snapshot snapshot, UnitCode unit) {
    Map<String, NodeScore> nodes = new LinkedHashMap<>();
    warehouse
        .ask(UNIT, values(snapshot, unit), (row, n) -> read(row))
        .forEach(score -> nodes.put(score.node(), score));
    return nodes;
  }

  /** The wards that are seen together as an area, at one node. */
  public List<NodeScore> wards(Snapshot snapshot, UnitCode area, String node) {
    Map<String, Object> values = values(snapshot, area);
    values.put("node", node);
    return warehouse.ask(WARDS, values, (row, n) -> read(row));
  }

  private static Map<String, Object> values(Snapshot at, UnitCode unit) {
    Map<String, Object> values = new HashMap<>();
    values.put("framework", at.framework());
    values.put("edition", at.frameworkVersion());
    values.put("variant", at.variant().code());
    values.put("year", at.year());
    values.put("day", at.asOf().toString());
    values.put("version", at.version());
    values.put("unit", unit.value());
    return values;
  }

  private static NodeScore read(ResultSet row) throws SQLException {
    return new NodeScore(
        new UnitCode(row.getString("code")),
        row.getString("name"),
        row.getString("kind"),
        row.getString("node"),
        row.getString("role"),
        row.getString("state"),
        row.getString("reason"),
        row.getBigDecimal("value"),
        row.getBigDecimal("points"),
        row.getBigDecimal("assessed"),
        row.getBigDecimal("low"),
        row.getBigDecimal("high"),
        whole(row, "rank"),
        whole(row, "rank_low"),
        whole(row, "rank_high"),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"),
        row.getString("source"),
        row.getBoolean("approximate"),
        row.getBoolean("generated"));
  }

  private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
    return row.getObject(column) instanceof Number number ? number.intValue() : null;
  }
}
