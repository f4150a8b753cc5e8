package vn.thuocso.dashboard.engagement.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocso.contract.Direction;
import vn.thuocso.contract.kpi.KpiCatalogue;
import vn.thuocso.contract.kpi.KpiCode;

class KpiTest {

  @ParameterizedTest
  @EnumSource(Kpi.class)
  void eachIsInTheCatalogueWithItsFactorAndMoreIsBetter(Kpi kpi) {
    assertThat(inCatalogue(kpi).scale()).isEqualTo(kpi.factor());
    assertThat(inCatalogue(kpi).direction()).isEqualTo(Direction.UP);
  }

  @Test
  void theThresholdOfPollsIsThatOfTheCatalogue() {
    assertThat(inCatalogue(Kpi.PL_01).minPeople()).isEqualTo(Kpi.FEWEST_ANSWERS);
  }

  @Test
  void anActivePageHasAsManyPostsAsTheCatalogueSays() {
    assertThat(inCatalogue(Kpi.FB_03).numerator())
        .hasToString("months_with(posts_published, " + Kpi.POSTS_A_MONTH + ")");
  }

  private static vn.thuocso.contract.kpi.Kpi inCatalogue(Kpi kpi) {
    return KpiCatalogue.find(new KpiCode(kpi.code())).orElseThrow();
  }
}
