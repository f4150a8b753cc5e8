package vn.thuocso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thuocso.embedded.postgres.TestingPostgres;

class CarefulMigrationIT {

  @Test
  void aNewerProgramsDatabaseIsRefusedAndLeftAsItIs() {
    try (TestingPostgres postgres = TestingPostgres.start()) {
      DriverManagerDataSource source =
          new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password());
      JdbcClient database = JdbcClient.create(source);
      CarefulMigration migration = new CarefulMigration();
      migration.migrate(upTo(source, "002"));
      database
          .sql(
              "INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                  + " script, checksum, installed_by, execution_time, success)"
                  + " VALUES (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, true)")
          .update();

      assertThatThrownBy(() -> migration.migrate(upTo(source, "latest")))
          .isInstanceOf(NewerDataException.class)
          .hasMessageContaining("migration 999")
          .hasMessageContaining("newer");
      assertThat(applied(database)).isEqualTo(3);

      database.sql("DELETE FROM flyway_schema_history WHERE version = '999'").update();
      migration.migrate(upTo(source, "latest"));
      assertThat(applied(database)).isGreaterThan(2);
    }
  }

  private static Flyway upTo(DriverManagerDataSource source, String target) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/outbox", "classpath:db/unit", "classpath:db/channel")
        .target(target)
        .load();
  }

  private static int applied(JdbcClient database) {
    return database.sql("SELECT count(*) FROM flyway_schema_history").query(Integer.class).single();
  }
}
