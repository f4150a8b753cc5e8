package vn.thuocso.dashboard.target.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;

/** The rows of every change that there ever was; nothing here is changed or removed. */
@Repository
class ChangeTable {

  private static final int SHOWN = 500;

  private final JdbcClient database;

  ChangeTable(JdbcClient database) {
    this.database = database;
  }

  void add(SheetKey key, Change change) {
    Setting was = change.before();
    Setting is = change.after();
    database
        .sql(
            """
            INSERT INTO target_change (framework, year, node, scope, version, account, at,
              old_floor, old_target, old_stretch, old_office, old_document,
              new_floor, new_target, new_stretch, new_office, new_document)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(key.framework(), key.year(), change.place().node(), change.place().scope().code())
        .params(change.version(), change.account(), Timestamp.from(change.at()))
        .param(was.floor())
        .param(was.target())
        .param(was.stretch())
        .params(was.office(), was.document())
        .param(is.floor())
        .param(is.target())
        .param(is.stretch())
        .params(is.office(), is.document())
        .update();
  }

  /** The number of the last change of a sheet; 0 before the first. */
  long last(SheetKey key) {
    return database
        .sql("SELECT coalesce(max(no), 0) FROM target_change WHERE framework = ? AND year = ?")
        .params(key.framework(), key.year())
        .query(Long.class)
        .single();
  }

  /** Who changed something of a sheet after that change. */
  Set<Long> authors(SheetKey key, long after) {
    return new HashSet<>(
        database
            .sql(
                "SELECT DISTINCT account FROM target_change WHERE framework = ? AND year = ?"
                    + " AND no > ?")
            .params(key.framework(), key.year(), after)
            .query(Long.class)
            .list());
  }

  /** The changes of one cell, the newest first. */
  List<Change> of(SheetKey key, Place place) {
    return database
        .sql(
            "SELECT * FROM target_change WHERE framework = ? AND year = ? AND node = ?"
                + " AND scope = ? ORDER BY no DESC LIMIT "
                + SHOWN)
        .params(key.framework(), key.year(), place.node(), place.scope().code())
        .query((row, n) -> change(row))
        .list();
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong("no"),
        SheetTable.place(row),
        row.getInt("version"),
        row.getLong("account"),
        row.getTimestamp("at").toInstant(),
        SheetTable.setting(row, "old_"),
        SheetTable.setting(row, "new_"));
  }
}
