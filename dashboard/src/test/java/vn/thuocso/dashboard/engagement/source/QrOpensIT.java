package vn.thuocso.dashboard.engagement.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QrOpensIT {

  private final TestingFacts facts = TestingFacts.none();

  @Test
  void aChannelsTotalCountsOnlyOnDaysWithoutItsIssues() {
    facts
        .channel("bt", "qr_bulletin", "003 * *")
        .day("bt", "", "qr_opens", "2026-07-06", 100)
        .day("bt", "so-6", "qr_opens", "2026-07-06", 30)
        .day("bt", "so-7", "qr_opens", "2026-07-06", 70)
        .day("bt", "", "qr_opens", "2026-07-07", 55);

    assertThat(answer()).containsExactly("003 bt 155-0/0");
  }

  @Test
  void opensCountedOneByOneAreAddedWhateverTheyOpened() {
    facts
        .live("bt", "qr_bulletin", "2026-01-01", "003 * *")
        .opens("bt", "", "2026-07-06", 11, 1)
        .opens("bt", "so-7", "2026-07-06", 30, 3);

    assertThat(answer()).containsExactly("003 bt 41-4/0");
  }

  @Test
  void reportsCountUntilTheGoLiveDayAndSingleOpensFromItOn() {
    facts
        .live("bt", "qr_bulletin", "2026-07-10", "003 * *")
        .day("bt", "", "qr_opens", "2026-07-09", 40)
        .day("bt", "", "qr_opens", "2026-07-10", 1_000)
        .opens("bt", "so-7", "2026-07-09", 500, 0)
        .opens("bt", "so-7", "2026-07-10", 25, 5);

    assertThat(answer()).containsExactly("003 bt 65-5/0");
  }

  @Test
  void eachOwnerHasTheOpensOfItsOwnDays() {
    facts
        .live("bt", "qr_bulletin", "2026-01-01", "003 * 2026-08-14", "00103 2026-08-15 *")
        .opens("bt", "so-7", "2026-08-14", 10, 1)
        .opens("bt", "so-7", "2026-08-15", 20, 2);

    assertThat(answer()).containsExactly("00103 bt 20-2/0", "003 bt 10-1/0");
  }

  @Test
  void anOwnerWhoseTimeEndedBeforeTheGoLiveDayIsSilentAndTheNextOneHasNone() {
    facts.live("bt", "qr_bulletin", "2026-09-01", "003 * 2026-08-14", "00103 2026-08-15 *");

    assertThat(answer()).containsExactly("00103 bt 0-0/0", "003 bt silent");
  }

  @Test
  void aChannelThatComesBackToAnOwnerIsOneRowOfIt() {
    facts
        .live(
            "bt",
            "qr_bulletin",
            "2026-09-01",
            "003 * 2026-07-31",
            "00103 2026-08-01 2026-08-31",
            "003 2026-09-01 *")
        .day("bt", "", "qr_opens", "2026-07-31", 8);

    assertThat(answer()).containsExactly("00103 bt silent", "003 bt 8-0/0");
  }

  @Test
  void nothingIsMeasuredOfDaysToComeNorBeforeAPlannedGoLive() {
    facts
        .live("now", "qr_bulletin", "2026-01-01", "003 * *")
        .live("soon", "qr_bulletin", "2026-12-01", "004 * *");

    assertThat(facts.answer(new QrOpens(), "2027-01-01", "2027-03-31", "2026-11-22"))
        .containsExactly("003 now silent", "004 soon silent");
    assertThat(facts.answer(new QrOpens(), "2026-10-01", "2026-12-31", "2026-11-22"))
        .containsExactly("003 now 0-0/0", "004 soon silent");
    assertThat(facts.answer(new QrOpens(), "2026-10-01", "2026-12-31", "2026-12-01"))
        .containsExactly("003 now 0-0/0", "004 soon 0-0/0");
  }

  @Test
  void anyChannelWithAPrintedCodeIsAskedForItsOpensAndNoOther() {
    facts
        .channel("page", "fanpage", "003 * *")
        .channel("book", "e_publication", "004 * *")
        .issue("book", "so-1", "2026-07-05", null);

    assertThat(answer()).containsExactly("004 book silent");
  }

  private List<String> answer() {
    return facts.answer(new QrOpens(), "2026-07-01", "2026-09-30", "2026-11-22");
  }
}
