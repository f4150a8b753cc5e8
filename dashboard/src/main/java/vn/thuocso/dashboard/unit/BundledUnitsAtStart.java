package vn.thuocso.dashboard.unit;

import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.shell.Readiness;

/** Commits the bundled units at every start; the second time nothing happens. */
@Component
@Order(1)
class BundledUnitsAtStart implements ApplicationRunner, Readiness {

  private final UnitCommit commit;
  private volatile boolean done;

  BundledUnitsAtStart(UnitCommit commit) {
    this.commit = commit;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    commit.commit(BundledUnits.read());
    done = true;
  }

  @Override
  public Optional<String> obstacle() {
    return done ? Optional.empty() : Optional.of("the bundled units are not committed yet");
  }
}
