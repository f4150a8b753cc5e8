package vn.thuocso.dashboard.engagement.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PollTurnoutIT {

  private final TestingFacts facts = TestingFacts.none();

  @Test
  void ballotsAndTheToldAnswersOfTheSamePollAreNotAdded() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .poll("p", "bt", "so-7", "2026-07-05", "2026-07-25")
        .ballots("p", 120, 7)
        .told("google-forms", "bt", "so-7", "poll_completed", "2026-07-06 00:00:00", 113);

    assertThat(answer()).containsExactly("003 p 120-7/1000");
  }

  @Test
  void answersToldBeforeTheChannelWentLiveAreAddedToItsBallots() {
    facts
        .live("bt", "qr_bulletin", "2026-07-10", "003 * *")
        .poll("p", "bt", "so-7", "2026-07-05", "2026-07-25")
        .ballots("p", 20, 0)
        .day("bt", "so-7", "poll_completed", "2026-07-09", 30)
        .day("bt", "so-7", "poll_completed", "2026-07-10", 18);

    assertThat(answer()).containsExactly("003 p 50-0/1000");
  }

  @Test
  void withoutBallotsTheToldAnswersCountOnTheDaysOfThePoll() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .poll("p", "bt", "so-7", "2026-07-05", "2026-07-25")
        .poll("form", "bt", "so-8", "2026-08-05", "2026-08-25")
        .ballots("form", 0, 0)
        .day("bt", "so-7", "poll_completed", "2026-07-04", 1_000)
        .day("bt", "so-7", "poll_completed", "2026-07-05", 40)
        .day("bt", "so-7", "poll_completed", "2026-07-25", 2)
        .day("bt", "so-7", "poll_completed", "2026-07-26", 1_000)
        .day("bt", "so-8", "poll_completed", "2026-08-05", 60);

    assertThat(answer()).containsExactly("003 form 60-0/1000", "003 p 42-0/1000");
  }

  @Test
  void whatAChannelTellsOfNoPollBelongsToNone() {
    facts
        .channel("poll-page", "poll", "003 * *")
        .poll("one", "poll-page", "", "2026-07-05", "2026-07-25")
        .poll("two", "poll-page", "", "2026-07-10", "2026-07-30")
        .day("poll-page", "", "poll_completed", "2026-07-12", 500)
        .day("poll-page", "two", "poll_completed", "2026-07-12", 80);

    assertThat(answer()).containsExactly("003 one 0-0/1000", "003 two 80-0/1000");
  }

  @Test
  void whatIsToldOfAnIssueWithTwoPollsBelongsToTheOneThatIsNamed() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .poll("one", "bt", "so-7", "2026-07-05", "2026-07-25")
        .poll("two", "bt", "so-7", "2026-07-10", "2026-07-30")
        .day("bt", "so-7", "poll_completed", "2026-07-12", 500)
        .day("bt", "one", "poll_completed", "2026-07-12", 80);

    assertThat(answer()).containsExactly("003 one 80-0/1000", "003 two 0-0/1000");
  }

  @Test
  void aDayToldOfThePollAndOfItsIssueCountsOnce() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .poll("p", "bt", "so-7", "2026-07-05", "2026-07-25")
        .told("api", "bt", "p", "poll_completed", "2026-07-12 00:00:00", 31)
        .day("bt", "so-7", "poll_completed", "2026-07-12", 30)
        .day("bt", "so-7", "poll_completed", "2026-07-13", 12);

    assertThat(answer()).containsExactly("003 p 43-0/1000");
  }

  @Test
  void aPollThatNobodyOpenedHasNoAnswersAndIsHiddenLikeOneWithFew() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .poll("none", "bt", "so-7", "2026-07-05", "2026-07-25")
        .poll("few", "bt", "so-8", "2026-07-05", "2026-07-25")
        .ballots("few", 9, 0);

    assertThat(answer()).containsExactly("003 few 9-0/1000", "003 none 0-0/1000");
  }

  @Test
  void whoOwnedTheChannelWhenThePollOpenedHasAllOfIt() {
    facts
        .channel("bt", "qr_bulletin", "003 * 2026-08-14", "00103 2026-08-15 *")
        .poll("before", "bt", "so-7", "2026-08-14", "2026-09-14")
        .poll("after", "bt", "so-8", "2026-08-15", "2026-09-15")
        .ballots("before", 50, 1)
        .ballots("after", 60, 2);

    assertThat(answer()).containsExactly("00103 after 60-2/1000", "003 before 50-1/1000");
  }

  @Test
  void aPollCountsInThePeriodOfItsLastDayAndNotBeforeItOpens() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .poll("before", "bt", "so-6", "2026-06-01", "2026-06-30")
        .poll("over", "bt", "so-7", "2026-06-20", "2026-07-01")
        .poll("running", "bt", "so-8", "2026-08-20", "2026-09-30")
        .poll("planned", "bt", "so-9", "2026-08-22", "2026-09-30")
        .poll("later", "bt", "so-10", "2026-08-20", "2026-10-01")
        .ballots("over", 70, 0);

    assertThat(facts.answer(new PollTurnout(), "2026-07-01", "2026-09-30", "2026-08-21"))
        .containsExactly("003 over 70-0/1000", "003 running 0-0/1000");
    assertThat(facts.answer(new PollTurnout(), "2027-01-01", "2027-03-31", "2026-08-21")).isEmpty();
  }

  @Test
  void aPollOfUnknownReachIsMissing() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .poll("p", "bt", "so-7", "2026-07-05", "2026-07-25", "NULL")
        .ballots("p", 50, 0);

    assertThat(answer()).containsExactly("003 p silent");
  }

  private List<String> answer() {
    return facts.answer(new PollTurnout(), "2026-07-01", "2026-09-30", "2026-11-22");
  }
}
