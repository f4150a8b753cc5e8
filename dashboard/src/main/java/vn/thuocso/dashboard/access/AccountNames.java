package vn.thuocso.dashboard.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who is behind the numbers of accounts, as long as it is known. */
@Component
public class AccountNames {

  private final JdbcClient database;

  AccountNames(JdbcClient database) {
    this.database = database;
  }

  private record Named(long id, String name) {}

  /** How the screen calls the owners of these accounts; those that nobody knows are left out. */
  public Map<Long, String> of(Collection<Long> accounts) {
    return database
        .sql("SELECT id, display_name AS name FROM account WHERE id = ANY (?)")
        .param(accounts.toArray(Long[]::new))
        .query(Named.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Named::id, Named::name));
  }

  /**
   * The accounts whose login name this is, or in whose owner's name it stands; at most a hundred.
   */
  public List<Long> matching(String typed) {
    return database
        .sql(
            """
            SELECT id FROM account
            WHERE login = lower(?) OR strpos(lower(display_name), lower(?)) > 0
            ORDER BY id LIMIT 100
            """)
        .params(typed, typed)
        .query(Long.class)
        .list();
  }
}
