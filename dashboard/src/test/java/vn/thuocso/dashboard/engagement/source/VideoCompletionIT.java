package vn.thuocso.dashboard.engagement.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VideoCompletionIT {

  private static final String DONE = "page_video_complete_views_30s";
  private static final String BEGUN = "page_video_views";

  private final TestingFacts facts = TestingFacts.none();

  @Test
  void onlyDaysThatReportBothAmountsCount() {
    facts
        .channel("fb", "fanpage", "003 * *")
        .day("fb", "", DONE, "2026-07-05", 20)
        .day("fb", "", BEGUN, "2026-07-05", 100)
        .day("fb", "", DONE, "2026-07-06", 0)
        .day("fb", "", BEGUN, "2026-07-06", 50)
        .day("fb", "", BEGUN, "2026-07-07", 1_000)
        .day("fb", "", DONE, "2026-07-08", 1_000);

    assertThat(answer()).containsExactly("003 fb 20-0/150");
  }

  @Test
  void thePagesTotalCountsAndNotThatOfItsVideosBesideIt() {
    facts
        .channel("fb", "fanpage", "003 * *")
        .day("fb", "", DONE, "2026-07-05", 20)
        .day("fb", "", BEGUN, "2026-07-05", 100)
        .day("fb", "video-1", DONE, "2026-07-05", 20)
        .day("fb", "video-1", BEGUN, "2026-07-05", 100);

    assertThat(answer()).containsExactly("003 fb 20-0/100");
  }

  @Test
  void thePlatformsFileAndTheTemplateOfOneDayCountOnce() {
    facts
        .channel("fb", "fanpage", "003 * *")
        .day("fb", "", DONE, "2026-07-05", 25)
        .day("fb", "", BEGUN, "2026-07-05", 90)
        .told("facebook-insights", "fb", "", DONE, "2026-07-05 14:00:00", 20)
        .told("facebook-insights", "fb", "", BEGUN, "2026-07-05 14:00:00", 100);

    assertThat(answer()).containsExactly("003 fb 20-0/100");
  }

  @Test
  void eachOwnerHasTheDaysThatBeganInItsTime() {
    facts
        .channel("fb", "fanpage", "003 * 2026-08-14", "00103 2026-08-15 *")
        .told("facebook-insights", "fb", "", DONE, "2026-08-14 14:00:00", 1)
        .told("facebook-insights", "fb", "", BEGUN, "2026-08-14 14:00:00", 10)
        .told("facebook-insights", "fb", "", DONE, "2026-08-15 14:00:00", 2)
        .told("facebook-insights", "fb", "", BEGUN, "2026-08-15 14:00:00", 30);

    assertThat(answer()).containsExactly("00103 fb 2-0/30", "003 fb 1-0/10");
  }

  @Test
  void aPageWithoutAReportIsSilentAndAChannelOfAnotherKindIsNotAsked() {
    facts
        .channel("fb", "fanpage", "003 * *")
        .channel("gone", "fanpage", "004 * 2026-06-30")
        .channel("bt", "qr_bulletin", "003 * *");

    assertThat(answer()).containsExactly("003 fb silent");
    assertThat(facts.answer(new VideoCompletion(), "2027-01-01", "2027-03-31", "2026-11-22"))
        .containsExactly("003 fb silent");
  }

  private List<String> answer() {
    return facts.answer(new VideoCompletion(), "2026-07-01", "2026-09-30", "2026-11-22");
  }
}
