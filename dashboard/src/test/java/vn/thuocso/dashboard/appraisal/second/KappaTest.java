package vn.thuocso.dashboard.appraisal.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.appraisal.second.Kappa.Pair;
import vn.thuocso.dashboard.assessment.decision.Choice;

class KappaTest {

  private final List<Pair> pairs = new ArrayList<>();

  private void pairs(int many, Choice first, Choice second) {
    pairs.addAll(Collections.nCopies(many, new Pair(first, second)));
  }

  /** The usual textbook table: 20 and 15 agree of 50; by chance 0.5; so (0.7 − 0.5) / 0.5. */
  @Test
  void twoKindsOfDecisionAreReckonedAsByHand() {
    pairs(20, Choice.ACCEPT, Choice.ACCEPT);
    pairs(5, Choice.ACCEPT, Choice.LOWER);
    pairs(10, Choice.LOWER, Choice.ACCEPT);
    pairs(15, Choice.LOWER, Choice.LOWER);

    assertThat(Kappa.agreement(pairs)).hasValue(0.7);
    assertThat(Kappa.of(pairs).orElseThrow()).isCloseTo(0.4, within(1e-12));
  }

  /**
   * Of ten: first 6 accept, 3 lower, 1 return; second 5, 4, 1; nine agree. By chance (6·5 + 3·4 +
   * 1·1) / 100 = 0.43; so (0.9 − 0.43) / 0.57 = 0.824561…
   */
  @Test
  void threeKindsOfDecisionToo() {
    pairs(5, Choice.ACCEPT, Choice.ACCEPT);
    pairs(1, Choice.ACCEPT, Choice.LOWER);
    pairs(3, Choice.LOWER, Choice.LOWER);
    pairs(1, Choice.RETURN, Choice.RETURN);

    assertThat(Kappa.of(pairs).orElseThrow()).isCloseTo(0.8245614, within(1e-7));
  }

  @Test
  void perfectAgreementIsOneAndPerfectDisagreementMinusOne() {
    pairs(3, Choice.ACCEPT, Choice.ACCEPT);
    pairs(3, Choice.LOWER, Choice.LOWER);
    assertThat(Kappa.of(pairs)).hasValue(1.0);

    pairs.clear();
    pairs(3, Choice.ACCEPT, Choice.LOWER);
    pairs(3, Choice.LOWER, Choice.ACCEPT);
    assertThat(Kappa.of(pairs)).hasValue(-1.0);
  }

  @Test
  void withoutAPairOrWithASingleKindItIsNotKnown() {
    assertThat(Kappa.of(pairs)).isEmpty();
    assertThat(Kappa.agreement(pairs)).isEmpty();
    pairs(9, Choice.ACCEPT, Choice.ACCEPT);
    assertThat(Kappa.of(pairs)).as("chance alone agrees").isEmpty();
    assertThat(Kappa.agreement(pairs)).hasValue(1.0);
  }
}
