package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** The figures of one snapshot, and of the way to it. */
@Repository
public class Scores {

  private static final String OF =
      """
      FROM score FINAL
      WHERE framework = :framework AND framework_version = :edition AND variant = :variant
      """;

  private static final String ONE =
      OF + " AND year = :year AND as_of = toDate32(:day) AND toString(version) = :version ";

  private static final String ROWS =
      """
      SELECT s.node AS node, s.unit_code AS code, u.name AS name, s.unit_kind AS kind,
        u.primary_district AS district, s.approximate AS approximate, s.band AS band,
        s.state AS state, s.reason AS reason, s.value AS value, s.low AS low, s.high AS high,
        s.rank AS rank, s.rank_low AS rank_low, s.rank_high AS rank_high, s.tied AS tied,
        s.share_measured AS measured, s.share_declared AS declared, s.share_survey AS survey,
        s.share_imputed AS imputed, s.generated AS generated
      FROM (SELECT * %s AND node IN (:nodes)) AS s
      LEFT JOIN (SELECT code, name, primary_district FROM unit FINAL) AS u ON u.code = s.unit_code
      ORDER BY s.rank IS NULL, s.rank, s.value DESC, s.unit_code
      """
          .formatted(ONE);

  private static final String MAIN =
      "SELECT node, unit_code, value " + ONE + " AND role = 'main_index' AND value IS NOT NULL";

  private static final String EARNED =
      "SELECT node, unit_code, points, assessed "
          + ONE
          + " AND role = 'main_index' AND unit_code IN (:units) AND points IS NOT NULL"
          + " AND assessed IS NOT NULL";

  private static final String WAY =
      "SELECT unit_code, year, toString(as_of) AS day, toString(version) AS computation, value "
          + OF
          + " AND node = :node AND as_of IN (:days) AND value IS NOT NULL";

  private final Warehouse warehouse;

  Scores(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Every unit at that node, by rank; those without a rank last. */
  public List<Score> at(Snapshot snapshot, String node) {
    return at(snapshot, List.of(node)).getOrDefault(node, List.of());
  }

  /** Every unit at each of those nodes, by node; in the order of {@link #at(Snapshot, String)}. */
  public Map<String, List<Score>> at(Snapshot snapshot, Collection<String> nodes) {
    Map<String, Object> values = new HashMap<>(one(snapshot));
    values.put("nodes", nodes);
    Map<String, List<Score>> found = new TreeMap<>();
    warehouse
        .ask(ROWS, values, (row, number) -> Map.entry(row.getString("node"), score(row)))
        .forEach(
            at -> found.computeIfAbsent(at.getKey(), node -> new ArrayList<>()).add(at.getValue()));
    return found;
  }

  /** Points that units earned of those assessed, at each main index; areas have none. */
  public Map<UnitCode, Map<String, Earned>> earned(Snapshot snapshot, Collection<UnitCode> units) {
    Map<String, Object> values = new HashMap<>(one(snapshot));
    values.put("units", units.stream().map(UnitCode::value).toList());
    Map<UnitCode, Map<String, Earned>> found = new TreeMap<>();
    warehouse
        .ask(EARNED, values, (row, number) -> Point.earned(row))
        .forEach(
            at ->
                found
                    .computeIfAbsent(at.unit(), unit -> new TreeMap<>())
                    .put(at.key(), new Earned(at.value(), at.assessed())));
    return found;
  }

  /** Points earned, of those that could be assessed. */
  public record Earned(BigDecimal points, BigDecimal assessed) {}

  /** The value of each main index, by node and unit. */
  public Map<String, Map<UnitCode, BigDecimal>> mainIndices(Snapshot snapshot) {
    return warehouse.ask(MAIN, one(snapshot), (row, number) -> Point.main(row)).stream()
        .collect(
            Collectors.groupingBy(
                Point::key,
                TreeMap::new,
                Collectors.toMap(Point::unit, Point::value, (a, b) -> b)));
  }

  /** The value of each unit at each of those snapshots, by unit and day. */
  public Map<UnitCode, Map<LocalDate, BigDecimal>> way(List<Snapshot> way, String node) {
    if (way.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> values = new HashMap<>();
    values.put("framework", way.get(0).framework());
    values.put("edition", way.get(0).frameworkVersion());
    values.put("variant", way.get(0).variant().code());
    values.put("node", node);
    values.put("days", way.stream().map(at -> at.asOf().toString()).toList());
    Map<String, LocalDate> wanted =
        way.stream().collect(Collectors.toMap(Scores::key, Snapshot::asOf, (a, b) -> a));
    return warehouse.ask(WAY, values, (row, number) -> Point.way(row)).stream()
        .filter(point -> wanted.containsKey(point.key()))
        .collect(
            Collectors.groupingBy(
                Point::unit,
                Collectors.toMap(
                    point -> wanted.get(point.key()), Point::value, (a, b) -> b, TreeMap::new)));
  }

  private static String key(Snapshot at) {
    return at.year() + "|" + at.asOf() + "|" + at.version();
  }

  private static Map<String, Object> one(Snapshot at) {
    return Map.of(
        "framework", at.framework(),
        "edition", at.frameworkVersion(),
        "variant", at.variant().code(),
        "year", at.year(),
        "day", at.asOf().toString(),
        "version", at.version());
  }

  private record Point(String key, UnitCode unit, BigDecimal value, BigDecimal assessed) {

    static Point earned(ResultSet row) throws SQLException {
      return new Point(
          row.getString("node"),
          unit(row),
          row.getBigDecimal("points"),
          row.getBigDecimal("assessed"));
    }

    static Point main(ResultSet row) throws SQLException {
      return new Point(
          row.getString("node"), unit(row), row.getBigDecimal("value"), BigDecimal.ONE);
    }

    static Point way(ResultSet row) throws SQLException {
      String key =
          row.getInt("year") + "|" + row.getString("day") + "|" + row.getString("computation");
      return new Point(key, unit(row), row.getBigDecimal("value"), BigDecimal.ONE);
    }

    private static UnitCode unit(ResultSet row) throws SQLException {
      return new UnitCode(row.getString("unit_code"));
    }
  }

  private static Score score(ResultSet row) throws SQLException {
    return new Score(
        new UnitCode(row.getString("code")),
        row.getString("name"),
        row.getString("kind"),
        row.getString("district"),
        row.getBoolean("approximate"),
        row.getInt("band"),
        row.getString("state"),
        row.getString("reason"),
        row.getBigDecimal("value"),
        row.getBigDecimal("low"),
        row.getBigDecimal("high"),
        whole(row, "rank"),
        whole(row, "rank_low"),
        whole(row, "rank_high"),
        row.getBoolean("tied"),
        new Score.Shares(
            row.getBigDecimal("measured"),
            row.getBigDecimal("declared"),
            row.getBigDecimal("survey"),
            row.getBigDecimal("imputed")),
        row.getBoolean("generated"));
  }

  private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
    return row.getObject(column) instanceof Number number ? number.intValue() : null;
  }
}
