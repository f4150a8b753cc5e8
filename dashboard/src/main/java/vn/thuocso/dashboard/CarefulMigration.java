package vn.thuocso.dashboard;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates the database, unless a newer version of this program was there before: Flyway passes
 * over migrations from the future, and an older program would then write beside rules it does not
 * know.
 */
@Component
class CarefulMigration implements FlywayMigrationStrategy {

  @Override
  public void migrate(Flyway flyway) {
    Arrays.stream(flyway.info().applied())
        .filter(migration -> isFromTheFuture(migration.getState()))
        .map(MigrationInfo::getVersion)
        .findFirst()
        .ifPresent(
            version -> {
              throw new NewerDataException(version.getVersion());
            });
    flyway.migrate();
  }

  private static boolean isFromTheFuture(MigrationState state) {
    return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
  }
}
