package vn.thuocso.dashboard.scoring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.scoring.measured.TestingScores;

class ChangesIT {

  private final TestingScores facts = TestingScores.none();

  /** Pages may be answered as a moment ago; what decides whether to compute may not. */
  private final Changes changes = new Changes(facts.warehouseThatKeepsAnswers());

  @Test
  void reportsAndUsesAreMarkedApart() {
    facts.progress("observations", 4).progress("interactions", 7);
    Changes.Mark before = changes.now();

    assertThat(changes.now()).isEqualTo(before);

    facts.progress("interactions", 8);
    assertThat(changes.now().reports()).isEqualTo(before.reports());
    assertThat(changes.now().uses()).isNotEqualTo(before.uses());

    facts.progress("observations", 5);
    assertThat(changes.now().reports()).isNotEqualTo(before.reports());
  }

  @Test
  void aNewUnitIsAReport() {
    Changes.Mark before = changes.now();
    facts.ward("00004", "001", 50_000);

    assertThat(changes.now().reports()).isNotEqualTo(before.reports());
  }
}
