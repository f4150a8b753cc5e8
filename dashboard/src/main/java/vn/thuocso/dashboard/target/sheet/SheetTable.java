package vn.thuocso.dashboard.target.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.Settings;

/** The rows of the sheets. */
@Repository
class SheetTable {

  private static final String NEW_CELL =
      """
      INSERT INTO target_cell (framework, year, node, scope, floor, target, stretch, office,
        document, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (framework, year, node, scope) DO UPDATE SET floor = excluded.floor,
        target = excluded.target, stretch = excluded.stretch, office = excluded.office,
        document = excluded.document, version = excluded.version
      """;

  private final JdbcClient database;

  SheetTable(JdbcClient database) {
    this.database = database;
  }

  record Cell(Place place, Setting setting, int version) {}

  /** Begins a sheet; false where it was begun before. */
  boolean begin(SheetKey key) {
    return database
            .sql("INSERT INTO target_sheet VALUES (?, ?) ON CONFLICT DO NOTHING")
            .params(key.framework(), key.year())
            .update()
        > 0;
  }

  /** Lets nobody else change the sheet until the end of the transaction. */
  void lock(SheetKey key) {
    database
        .sql("SELECT 1 FROM target_sheet WHERE framework = ? AND year = ? FOR UPDATE")
        .params(key.framework(), key.year())
        .query(Integer.class)
        .single();
  }

  List<Integer> years(String framework) {
    return database
        .sql("SELECT year FROM target_sheet WHERE framework = ? ORDER BY year")
        .param(framework)
        .query(Integer.class)
        .list();
  }

  List<Cell> cells(SheetKey key) {
    return database
        .sql("SELECT * FROM target_cell WHERE framework = ? AND year = ?")
        .params(key.framework(), key.year())
        .query((row, n) -> new Cell(place(row), setting(row, ""), row.getInt("version")))
        .list();
  }

  Settings adopted(SheetKey key, int version) {
    Map<Place, Setting> cells =
        database
            .sql("SELECT * FROM target_adopted WHERE framework = ? AND year = ? AND version = ?")
            .params(key.framework(), key.year(), version)
            .query((row, n) -> new Cell(place(row), setting(row, ""), 0))
            .list()
            .stream()
            .collect(Collectors.toMap(Cell::place, Cell::setting));
    return new Settings(cells);
  }

  void save(SheetKey key, Change change) {
    Setting to = change.after();
    database
        .sql(NEW_CELL)
        .params(key.framework(), key.year(), change.place().node(), change.place().scope().code())
        .param(to.floor())
        .param(to.target())
        .param(to.stretch())
        .params(to.office(), to.document())
        .param(change.version())
        .update();
  }

  /** Every adoption of a sheet, the newest first. */
  List<Adoption> adoptions(SheetKey key) {
    return database
        .sql("SELECT * FROM target_adoption WHERE framework = ? AND year = ? ORDER BY version DESC")
        .params(key.framework(), key.year())
        .query(
            (row, n) ->
                new Adoption(
                    row.getInt("version"),
                    row.getLong("account"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("document"),
                    row.getLong("through")))
        .list();
  }

  void adopt(SheetKey key, Adoption adoption) {
    database
        .sql("INSERT INTO target_adoption VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(key.framework(), key.year(), adoption.version(), adoption.account())
        .param(Timestamp.from(adoption.at()))
        .params(adoption.document(), adoption.through())
        .update();
    database
        .sql(
            """
            INSERT INTO target_adopted
            SELECT framework, year, ?, node, scope, floor, target, stretch, office, document
            FROM target_cell
            WHERE framework = ? AND year = ? AND (num_nonnulls(floor, target, stretch) > 0
              OR office <> '' OR document <> '')
            """)
        .params(adoption.version(), key.framework(), key.year())
        .update();
  }

  static Place place(ResultSet row) throws SQLException {
    return new Place(row.getString("node"), new Scope(row.getString("scope")));
  }

  static Setting setting(ResultSet row, String when) throws SQLException {
    return new Setting(
        row.getBigDecimal(when + "floor"),
        row.getBigDecimal(when + "target"),
        row.getBigDecimal(when + "stretch"),
        row.getString(when + "office"),
        row.getString(when + "document"));
  }
}
