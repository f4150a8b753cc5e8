package vn.thuocso.dashboard.scoring.snapshot;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.ScoreRecord;
import vn.thuocso.contract.wire.SnapshotEntry;
import vn.thuocso.dashboard.assessment.decision.Counted;
import vn.thuocso.dashboard.assessment.decision.TestingCounted;
import vn.thuocso.dashboard.lookup.Warehouse;
import vn.thuocso.dashboard.outbox.Outbox;
import vn.thuocso.dashboard.scoring.declared.Declared;
import vn.thuocso.dashboard.scoring.input.Bodies;
import vn.thuocso.dashboard.scoring.input.ScoreInputs;
import vn.thuocso.dashboard.scoring.kept.KeptInputs;
import vn.thuocso.dashboard.scoring.measured.MeasuredInputs;
import vn.thuocso.embedded.postgres.TestingPostgres;

/**
 * The real way from a warehouse into a real, empty database, without the rest of the application.
 */
final class TestingSnapshots implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-07-01T03:00:00Z");

  // Ends with the JVM of the tests: its process has a reaper.
  private static final TestingPostgres SHARED = TestingPostgres.start();

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final JdbcClient database;

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  static class Transactions {}

  private TestingSnapshots(Warehouse warehouse) {
    DataSource source =
        new DriverManagerDataSource(SHARED.jdbcUrl(), SHARED.user(), SHARED.password());
    Flyway schema =
        Flyway.configure()
            .dataSource(source)
            .locations(
                "classpath:db/outbox",
                "classpath:db/unit",
                "classpath:db/scoring",
                "classpath:db/assessment")
            .cleanDisabled(false)
            .load();
    schema.clean();
    schema.migrate();
    database = JdbcClient.create(source);
    context.registerBean(Warehouse.class, () -> warehouse);
    context.registerBean(JdbcClient.class, () -> database);
    context.registerBean(
        PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
    context.registerBean(Counted.class, () -> TestingCounted.over(database));
    context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
    context.register(
        Transactions.class,
        Outbox.class,
        KeptSnapshots.class,
        KeptInputs.class,
        Declared.class,
        MeasuredInputs.class,
        Bodies.class,
        ScoreInputs.class,
        Computing.class);
    context.refresh();
  }

  static TestingSnapshots of(Warehouse warehouse) {
    return new TestingSnapshots(warehouse);
  }

  Computing computing() {
    return context.getBean(Computing.class);
  }

  KeptInputs inputs() {
    return context.getBean(KeptInputs.class);
  }

  ScoreInputs gathering() {
    return context.getBean(ScoreInputs.class);
  }

  JdbcClient database() {
    return database;
  }

  int count(String table) {
    return database.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }

  List<String> keys() {
    return database.sql("SELECT key FROM outbox ORDER BY id").query(String.class).list();
  }

  /** The entry of a unit as it is on its way to the topic, the newest. */
  ScoreEntry entry(String unit) {
    return record("%|" + unit).getScore();
  }

  /** The head likewise. */
  SnapshotEntry head() {
    return record("%|*").getSnapshot();
  }

  private ScoreRecord record(String key) {
    byte[] value =
        database
            .sql("SELECT value FROM outbox WHERE key LIKE ? ORDER BY id DESC LIMIT 1")
            .param(key)
            .query(byte[].class)
            .single();
    try {
      return ScoreRecord.parseFrom(value);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
