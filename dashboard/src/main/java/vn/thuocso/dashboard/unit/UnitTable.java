package vn.thuocso.dashboard.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;

/** The rows of the unit tree. */
@Component
class UnitTable {

  private final JdbcClient database;

  UnitTable(JdbcClient database) {
    this.database = database;
  }

  /** A unit and the version under which it was announced last. */
  record Kept(Unit unit, long version) {}

  private record Formed(UnitCode unit, Unit.Predecessor from) {}

  List<Kept> all() {
    Map<UnitCode, List<Unit.Predecessor>> formed =
        database
            .sql("SELECT * FROM unit_predecessor ORDER BY unit_code, code, relation")
            .query((row, n) -> formed(row))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Formed::unit, Collectors.mapping(Formed::from, Collectors.toList())));
    return database
        .sql("SELECT * FROM unit ORDER BY length(code), code")
        .query((row, n) -> new Kept(unit(row, formed), row.getLong("version")))
        .list();
  }

  void save(Unit unit, long version) {
    Unit.Primary primary = unit.primary();
    database
        .sql(
            """
            INSERT INTO unit (code, name, kind, parent_code, valid_from, valid_to, population,
              area_km2, primary_district, primary_share, version)
            VALUES (:code, :name, :kind, :parent, :from, :to, :population, :area, :district, :share,
              :version)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind,
              parent_code = excluded.parent_code, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to, population = excluded.population,
              area_km2 = excluded.area_km2, primary_district = excluded.primary_district,
              primary_share = excluded.primary_share, version = excluded.version
            """)
        .param("code", unit.code().value())
        .param("name", unit.name())
        .param("kind", unit.kind().code())
        .param("parent", unit.parent() == null ? null : unit.parent().value())
        .param("from", unit.validFrom())
        .param("to", unit.validTo())
        .param("population", unit.population())
        .param("area", unit.areaKm2())
        .param("district", primary == null ? null : primary.district().value())
        .param("share", primary == null ? null : primary.share())
        .param("version", version)
        .update();
    savePredecessors(unit);
  }

  private void savePredecessors(Unit unit) {
    database
        .sql("DELETE FROM unit_predecessor WHERE unit_code = ?")
        .param(unit.code().value())
        .update();
    for (Unit.Predecessor from : unit.predecessors()) {
      database
          .sql("INSERT INTO unit_predecessor VALUES (?, ?, ?, ?, ?)")
          .params(
              unit.code().value(),
              from.code(),
              from.name(),
              from.relation(),
              from.district().value())
          .update();
    }
  }

  private static Formed formed(ResultSet row) throws SQLException {
    return new Formed(
        new UnitCode(row.getString("unit_code")),
        new Unit.Predecessor(
            row.getString("code"),
            row.getString("name"),
            row.getString("relation"),
            new UnitCode(row.getString("district_code"))));
  }

  private static Unit unit(ResultSet row, Map<UnitCode, List<Unit.Predecessor>> formed)
      throws SQLException {
    UnitCode code = new UnitCode(row.getString("code"));
    UnitCode district = code(row.getString("primary_district"));
    return new Unit(
        code,
        row.getString("name"),
        UnitKind.ofCode(row.getString("kind")).orElseThrow(),
        code(row.getString("parent_code")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getObject("population", Long.class),
        row.getObject("area_km2", Double.class),
        district == null ? null : new Unit.Primary(district, row.getDouble("primary_share")),
        formed.getOrDefault(code, List.of()));
  }

  private static @Nullable UnitCode code(@Nullable String value) {
    return value == null ? null : new UnitCode(value);
  }
}
