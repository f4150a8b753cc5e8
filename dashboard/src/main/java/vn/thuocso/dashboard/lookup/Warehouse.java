package vn.thuocso.dashboard.lookup;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions to the warehouse: a few at once, each a few seconds at most, never a change. */
public final class Warehouse {

  private final JdbcClient client;

  Warehouse(JdbcClient client) {
    this.client = client;
  }

  /** Every row of the answer; {@code :names} in the question take the values of that name. */
  public <T> List<T> ask(String question, Map<String, ?> values, RowMapper<T> row) {
    try {
      return client.sql(question).params(values).query(row).list();
    } catch (DataAccessException e) {
      throw new WarehouseAway(e);
    }
  }
}
