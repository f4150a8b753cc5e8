package vn.thuocso.dashboard.engagement.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActivePagesIT {

  private static final String POSTS = "posts_published";

  private final TestingFacts facts = TestingFacts.none();

  @Test
  void aMonthWithFourPostsIsActiveAndOneWithoutAReportIsLeftOut() {
    facts
        .channel("fb", "fanpage", "003 * *")
        .day("fb", "", POSTS, "2026-07-01", 3)
        .day("fb", "", POSTS, "2026-07-31", 1)
        .day("fb", "", POSTS, "2026-08-10", 3);

    assertThat(answer()).containsExactly("003 fb 1-0/2");
  }

  @Test
  void aReportedMonthWithoutAPostIsAZeroAndAPageThatNeverReportedIsSilent() {
    facts
        .channel("idle", "fanpage", "003 * *")
        .channel("mute", "fanpage", "003 * *")
        .channel("bt", "qr_bulletin", "003 * *")
        .day("idle", "", POSTS, "2026-07-01", 0);

    assertThat(answer()).containsExactly("003 idle 0-0/1", "003 mute silent");
  }

  @Test
  void thePlatformsFileAndTheTemplateOfOneDayCountOnce() {
    facts
        .channel("fb", "fanpage", "003 * *")
        .day("fb", "", POSTS, "2026-07-05", 3)
        .told("facebook-insights", "fb", "", POSTS, "2026-07-05 14:00:00", 2)
        .day("fb", "post-1", POSTS, "2026-07-05", 9);

    assertThat(answer()).containsExactly("003 fb 0-0/1");
  }

  @Test
  void whoOwnedThePageOnTheFirstOfTheMonthHasTheMonth() {
    facts
        .channel("fb", "fanpage", "003 * 2026-08-14", "00103 2026-08-15 *")
        .day("fb", "", POSTS, "2026-07-31", 4)
        .day("fb", "", POSTS, "2026-08-31", 5)
        .day("fb", "", POSTS, "2026-09-01", 1);

    assertThat(answer()).containsExactly("00103 fb 0-0/1", "003 fb 2-0/2");
  }

  @Test
  void aRunningMonthCountsOnlyOnceItHasItsPosts() {
    facts
        .channel("busy", "fanpage", "003 * *")
        .channel("slow", "fanpage", "003 * *")
        .day("busy", "", POSTS, "2026-11-10", 4)
        .day("slow", "", POSTS, "2026-10-10", 1)
        .day("slow", "", POSTS, "2026-11-10", 3);

    assertThat(facts.answer(new ActivePages(), "2026-10-01", "2026-12-31", "2026-11-22"))
        .containsExactly("003 busy 1-0/1", "003 slow 0-0/1");
  }

  @Test
  void nothingIsReportedOfAPeriodToCome() {
    facts.channel("fb", "fanpage", "003 * *");

    assertThat(facts.answer(new ActivePages(), "2027-01-01", "2027-03-31", "2026-11-22"))
        .containsExactly("003 fb silent");
  }

  private List<String> answer() {
    return facts.answer(new ActivePages(), "2026-07-01", "2026-09-30", "2026-11-22");
  }
}
