package vn.thuocso.dashboard.boundary;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;

/** The boundaries that were loaded, whole or not at all. */
@Repository
class BoundaryTable {

  private final JdbcClient database;

  BoundaryTable(JdbcClient database) {
    this.database = database;
  }

  @Transactional
  public void keep(Boundary boundary, long account) {
    remove(boundary.layer());
    database
        .sql("INSERT INTO boundary VALUES (?, ?, ?, ?, ?)")
        .params(boundary.layer().code(), boundary.source(), boundary.height())
        .param(Timestamp.from(boundary.loadedAt()))
        .param(account)
        .update();
    for (Boundary.Shape shape : boundary.shapes()) {
      database
          .sql("INSERT INTO boundary_shape VALUES (?, ?, ?, ?, ?)")
          .params(boundary.layer().code(), shape.unit().value(), shape.path())
          .params(shape.labelX(), shape.labelY())
          .update();
    }
  }

  @Transactional
  public void remove(Layer layer) {
    database.sql("DELETE FROM boundary WHERE layer = ?").param(layer.code()).update();
  }

  @Transactional(readOnly = true)
  public Optional<Boundary> of(Layer layer) {
    return database
        .sql("SELECT source, height, loaded_at FROM boundary WHERE layer = ?")
        .param(layer.code())
        .query(
            (row, n) ->
                new Boundary(
                    layer,
                    row.getString("source"),
                    row.getInt("height"),
                    row.getTimestamp("loaded_at").toInstant(),
                    shapes(layer)))
        .optional();
  }

  private List<Boundary.Shape> shapes(Layer layer) {
    return database
        .sql(
            "SELECT unit_code, path, label_x, label_y FROM boundary_shape WHERE layer = ?"
                + " ORDER BY unit_code")
        .param(layer.code())
        .query(
            (row, n) ->
                new Boundary.Shape(
                    new UnitCode(row.getString("unit_code")),
                    row.getString("path"),
                    row.getInt("label_x"),
                    row.getInt("label_y")))
        .list();
  }
}
