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
  void eachIsInTheCatalogueAsARateAndMoreIsBetter(Kpi kpi) {
    assertThat(inCatalogue(kpi).scale()).isEqualTo(kpi == Kpi.QR_05 ? 1000 : 100);
    assertThat(kpi.factor()).isEqualTo(kpi == Kpi.QR_05 ? 1000 : 100);
    assertThat(inCatalogue(kpi).direction()).isEqualTo(Direction.UP);
  }

  @Test
  void underTenAnswersAPollIsHiddenAndAnActivePageHasFourPosts() {
    assertThat(Kpi.FEWEST_ANSWERS).isEqualTo(10);
    assertThat(Kpi.POSTS_A_MONTH).isEqualTo(4);
  }

  @Test
  void theCatalogueStatesWhatTheQuestionsCompute() {
    assertThat(Kpi.all())
        .extracting(KpiTest::formula)
        .containsExactly(
            "[FANPAGE] months_with(posts_published, 4) / months_reported(posts_published)",
            "[] sum(qr_opens) / registry(population)",
            "[QR_BULLETIN] registry(issues_on_schedule) / registry(issues_planned)",
            "[] tally(poll_completed) / registry(poll_target_population)",
            "[FANPAGE] sum(page_video_complete_views_30s) / sum(page_video_views)");
  }

  private static String formula(Kpi kpi) {
    vn.thuocso.contract.kpi.Kpi of = inCatalogue(kpi);
    return of.channels() + " " + of.numerator() + " / " + of.denominator();
  }

  private static vn.thuocso.contract.kpi.Kpi inCatalogue(Kpi kpi) {
    return KpiCatalogue.find(new KpiCode(kpi.code())).orElseThrow();
  }
}
