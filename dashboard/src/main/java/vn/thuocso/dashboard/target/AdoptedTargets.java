package vn.thuocso.dashboard.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;

/**
 * Keeps what is adopted in memory, and reads it anew when something is adopted: at once here,
 * within seconds where another process did it. While the database is away, what was read last goes
 * on.
 */
@Component
@Order(21)
class AdoptedTargets implements Supplier<Targets.Adopted>, ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(AdoptedTargets.class);

  private static final String VERSION =
      "SELECT count(*) || '/' || coalesce(max(at)::text, '') FROM target_adoption";

  private static final String ROWS =
      """
      SELECT framework, year, node, scope, floor, target, stretch, office, document
      FROM target_adopted
      JOIN (SELECT framework, year, max(version) AS version FROM target_adoption
        GROUP BY framework, year) AS last USING (framework, year, version)
      """;

  private final JdbcClient database;
  private final Units units;
  private volatile @Nullable Known known;

  AdoptedTargets(JdbcClient database, Units units) {
    this.database = database;
    this.units = units;
  }

  private record Known(String version, Targets.Adopted adopted) {}

  private record Row(Targets.Year year, Place place, Setting setting) {}

  @Override
  public Targets.Adopted get() {
    Known now = known;
    return now == null ? Targets.Adopted.NONE : now.adopted();
  }

  /** Before the first page is asked for. */
  @Override
  public void run(ApplicationArguments arguments) {
    look();
  }

  /** After the commit, so that what is read is what counts. */
  @TransactionalEventListener
  void adopted(SheetAdopted sheet) {
    look();
  }

  @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
  void look() {
    try {
      String version = database.sql(VERSION).query(String.class).single();
      Known before = known;
      if (before == null || !before.version().equals(version)) {
        known = new Known(version, read());
      }
    } catch (DataAccessException | CannotCreateTransactionException away) {
      LOG.debug("The adopted targets cannot be read: {}", away.getMessage());
    }
  }

  private Targets.Adopted read() {
    Map<Targets.Year, Map<Place, Setting>> sheets = new HashMap<>();
    for (Row row : rows()) {
      sheets.computeIfAbsent(row.year(), year -> new HashMap<>()).put(row.place(), row.setting());
    }
    Map<Targets.Year, Settings> settings = new HashMap<>();
    sheets.forEach((year, cells) -> settings.put(year, new Settings(cells)));
    Map<UnitCode, List<Scope>> chains = new HashMap<>();
    for (Unit unit : units.all()) {
      chains.put(unit.code(), Scope.chain(unit));
    }
    return new Targets.Adopted(settings, chains);
  }

  private List<Row> rows() {
    return database
        .sql(ROWS)
        .query(
            (row, n) ->
                new Row(
                    new Targets.Year(row.getString("framework"), row.getInt("year")),
                    new Place(row.getString("node"), new Scope(row.getString("scope"))),
                    new Setting(
                        row.getBigDecimal("floor"),
                        row.getBigDecimal("target"),
                        row.getBigDecimal("stretch"),
                        row.getString("office"),
                        row.getString("document"))))
        .list();
  }
}
