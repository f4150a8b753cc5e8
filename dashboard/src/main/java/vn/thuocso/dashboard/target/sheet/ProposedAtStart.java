package vn.thuocso.dashboard.target.sheet;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.unit.Units;

/** Adopts the proposed targets at the start of a demonstration; a sheet that is there stays. */
@Component
@Order(20)
@ConditionalOnBooleanProperty("thuocso.demo")
class ProposedAtStart implements ApplicationRunner {

  private final ProposedCommit commit;
  private final Units units;

  ProposedAtStart(ProposedCommit commit, Units units) {
    this.commit = commit;
    this.units = units;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Cast cast = Cast.of(units.all());
    Proposed.edits().forEach((key, edits) -> commit.commit(key, edits, cast));
  }
}
