package vn.thuocso.dashboard.engagement.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IssuesOnScheduleIT {

  private final TestingFacts facts = TestingFacts.none();

  @Test
  void anIssueIsOnTimeUpToItsPlannedDayAndDueWhenThatIsOver() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .issue("bt", "early", "2026-07-05", "2026-06-28")
        .issue("bt", "punctual", "2026-08-05", "2026-08-05")
        .issue("bt", "late", "2026-08-20", "2026-08-21")
        .issue("bt", "never", "2026-09-05", null)
        .issue("bt", "next-quarter", "2026-10-05", "2026-09-30");

    assertThat(answer()).containsExactly("003 bt 2-0/4");
  }

  @Test
  void whoOwnedTheChannelOnThePlannedDayHasTheIssue() {
    facts
        .channel("bt", "qr_bulletin", "003 * 2026-08-14", "00103 2026-08-15 *")
        .issue("bt", "so-7", "2026-08-14", "2026-08-16")
        .issue("bt", "so-8", "2026-08-15", "2026-08-14");

    assertThat(answer()).containsExactly("00103 bt 1-0/1", "003 bt 0-0/1");
  }

  @Test
  void aBulletinWithoutAPlanIsSilentAndAnotherChannelWithoutOneIsNotAsked() {
    facts
        .channel("bt", "qr_bulletin", "003 * 2026-06-30", "00103 2026-07-01 *")
        .channel("page", "fanpage", "003 * *");

    assertThat(answer()).containsExactly("00103 bt silent");
  }

  @Test
  void anIssueOfAnotherKindOfChannelIsNotABulletins() {
    facts.channel("book", "e_publication", "003 * *").issue("book", "so-1", "2026-07-05", null);

    assertThat(answer()).isEmpty();
  }

  @Test
  void whatIsPlannedForTodayOrLaterIsDueOnlyOnceItIsOut() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .issue("bt", "out", "2026-12-05", "2026-11-20")
        .issue("bt", "today", "2026-11-22", null)
        .issue("bt", "planned", "2026-12-20", null);

    assertThat(facts.answer(new IssuesOnSchedule(), "2026-10-01", "2026-12-31", "2026-11-22"))
        .containsExactly("003 bt 1-0/1");
    assertThat(facts.answer(new IssuesOnSchedule(), "2027-01-01", "2027-03-31", "2026-11-22"))
        .containsExactly("003 bt silent");
  }

  private List<String> answer() {
    return facts.answer(new IssuesOnSchedule(), "2026-07-01", "2026-09-30", "2026-11-22");
  }
}
