package vn.thuocso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasureAliasTest {

  @Test
  void aRenamedMetricIsItsSuccessorUntilItsLastDayButNotComparable() {
    MeasureAlias fans = MeasureAlias.find("facebook", "page_fans").orElseThrow();
    assertThat(fans.measure()).contains(Measure.PAGE_FOLLOWS);
    assertThat(fans.isValidOn(LocalDate.of(2025, 11, 15))).isTrue();
    assertThat(fans.isValidOn(LocalDate.of(2025, 11, 16))).isFalse();
    assertThat(fans.comparable()).isFalse();
  }

  @Test
  void anEndedMetricMayHaveNoSuccessor() {
    assertThat(MeasureAlias.find("facebook", "page_video_views_10s").orElseThrow().measure())
        .isEmpty();
  }

  @Test
  void aNameBelongsToItsPlatform() {
    assertThat(MeasureAlias.find("tiktok", "page_fans")).isEmpty();
  }

  @Test
  void noNameStandsTwiceAndNoneIsACodeOfOurs() {
    assertThat(MeasureAlias.all())
        .extracting(alias -> alias.platform() + " " + alias.name())
        .doesNotHaveDuplicates();
    assertThat(MeasureAlias.all()).noneMatch(a -> Measure.ofCode(a.name()).isPresent());
  }
}
