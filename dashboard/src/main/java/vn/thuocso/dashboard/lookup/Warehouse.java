package vn.thuocso.dashboard.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Questions to the warehouse: a few at once, each a few seconds at most, never a change. Whoever
 * asks what somebody asked a moment ago gets the same answer.
 */
public final class Warehouse {

  private final JdbcClient client;
  private final RecentAnswers recent;

  Warehouse(JdbcClient client) {
    this(client, Duration.ZERO);
  }

  Warehouse(JdbcClient client, Duration kept) {
    this.client = client;
    this.recent = new RecentAnswers(kept);
  }

  /** Every row of the answer; {@code :names} in the question take the values of that name. */
  public <T> List<T> ask(String question, Map<String, ?> values, RowMapper<T> row) {
    return recent.answer(question, values, () -> asked(question, values, row));
  }

  /** Every row as it is now: for whoever decides by it what to compute, and computes of it. */
  public <T> List<T> askAfresh(String question, Map<String, ?> values, RowMapper<T> row) {
    return asked(question, values, row);
  }

  private <T> List<T> asked(String question, Map<String, ?> values, RowMapper<T> row) {
    try {
      return client.sql(question).params(values).query(row).list();
    } catch (DataAccessException e) {
      throw new WarehouseAway(e);
    }
  }
}
