package vn.thuocso.dashboard.access.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.MainIndex;
import vn.thuocso.dashboard.access.Reach;
import vn.thuocso.dashboard.access.Role;

/** The rows of grants. */
@Component
class GrantTable {

  private final JdbcClient database;

  GrantTable(JdbcClient database) {
    this.database = database;
  }

  List<KeptGrant> of(long account) {
    return database
        .sql("SELECT id, role, units, fields FROM account_grant WHERE account_id = ? ORDER BY id")
        .param(account)
        .query(GrantTable::grant)
        .list();
  }

  void add(long account, Grant grant) {
    database
        .sql("INSERT INTO account_grant (account_id, role, units, fields) VALUES (?, ?, ?, ?)")
        .param(account)
        .param(grant.role().name())
        .param(named(grant.units(), UnitCode::value))
        .param(named(grant.fields(), MainIndex::code))
        .update();
  }

  void remove(long account, long grant) {
    database
        .sql("DELETE FROM account_grant WHERE account_id = ? AND id = ?")
        .params(account, grant)
        .update();
  }

  /**
   * How many people administer everything and can come in; nobody else does while this is counted.
   */
  int administrators() {
    database.sql("LOCK TABLE account_grant IN SHARE ROW EXCLUSIVE MODE").update();
    return database
        .sql(
            """
            SELECT count(DISTINCT account.id) FROM account
            JOIN account_grant ON account_grant.account_id = account.id
            WHERE account_grant.role = 'ADMINISTRATOR' AND account_grant.units IS NULL
              AND account.state = 'active' AND NOT account.demonstration
            """)
        .query(Integer.class)
        .single();
  }

  private static <T> String @Nullable [] named(Reach<T> reach, Function<T, String> code) {
    return reach.everything()
        ? null
        : reach.members().stream().map(code).sorted().toArray(String[]::new);
  }

  private static KeptGrant grant(ResultSet row, int n) throws SQLException {
    return new KeptGrant(
        row.getLong("id"),
        new Grant(
            Role.ofName(row.getString("role")).orElseThrow(),
            reach(row.getArray("units"), UnitCode::new),
            reach(row.getArray("fields"), MainIndex::new)));
  }

  private static <T> Reach<T> reach(@Nullable Array codes, Function<String, T> read)
      throws SQLException {
    if (codes == null) {
      return Reach.all();
    }
    Set<T> members =
        Arrays.stream((String[]) codes.getArray()).map(read).collect(Collectors.toSet());
    return Reach.only(members);
  }
}
