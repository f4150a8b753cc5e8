package vn.thuocso.stream.sink;

import java.io.Serializable;
import java.util.List;
import vn.thuocso.warehouse.row.Table;

/** The warehouse as the sink sees it. */
public interface RowInserts extends AutoCloseable {

  /**
   * Inserts rows and returns when the warehouse has them all.
   *
   * @throws vn.thuocso.warehouse.WarehouseException when it does not
   */
  void insert(Table table, List<byte[]> rows);

  @Override
  void close();

  /** Opens the warehouse where the sink runs. */
  interface Opener extends Serializable {

    /** Opens it; nothing is sent yet. */
    RowInserts open();
  }
}
