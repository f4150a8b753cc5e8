package vn.thuocso.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.thuocso.bench.stage.Stage;

class KillDrillIT {

  @Test
  void everyFigureEqualsTheBookAfterEachProcessWasKilledOnce() {
    DrillPlan plan = DrillPlan.draw(20_261_122, Instant.now());
    assertThat(plan.lines()).isEqualTo(20_000);
    try (Stage stage = Stage.set()) {
      String differences =
          new KillDrill(stage, plan, LoggerFactory.getLogger(KillDrill.class)::info).run();
      assertThat(differences).isEmpty();
    }
  }
}
