package vn.thuocso.dashboard.scoring.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;

/**
 * Units 00004 and 00008 of the first half of 2026; what a third one, 00025, has is what none has.
 */
class MeasuredInputsIT {

  private static final Scope HALF = scope("2026-06-30", true);

  private final TestingScores facts =
      TestingScores.none()
          .ward("00004", "001", 50_000)
          .ward("00008", "001", 40_000)
          .ward("00025", "002", 30_000);

  @Test
  void everyMeasuredIndicatorHasAnAnswerOfAUnitWithoutAnything() {
    assertThat(
            new MeasuredInputs(facts.warehouse())
                .of(List.of(new UnitCode("00025")), HALF).entrySet().stream()
                    .map(each -> each.getKey() + " " + said(each.getValue().get(unit("00025")))))
        .containsExactly(
            "1.3 0/0",
            "1.5 no_channel",
            "2.4 not_measured_yet",
            "3.3 no_channel",
            "3.6 []",
            "3.7 no_channel",
            "5.5 0/0",
            "5.7 no_channel",
            "6.1 0/0",
            "6.10 0",
            "6.11 0/0",
            "6.12 0/0",
            "6.14 no_channel",
            "6.19 0/0",
            "6.20 0/0",
            "6.3 0/30000",
            "6.6 0/0",
            "6.7 0/0",
            "6.8 0/0");
  }

  @Test
  void aPollCountsWithTenAnswersAndBothPublicationsInThirtyDays() {
    facts
        .channel("bt", "qr_bulletin", "00004 * *")
        .poll("bt", "good", "2026-02-01", 1000, 12, 0, "2026-02-20", "2026-03-03")
        .poll("bt", "late", "2026-02-02", 1000, 12, 0, "2026-02-20", "2026-03-05")
        .poll("bt", "few", "2026-02-03", 1000, 12, 3, "2026-02-20", "2026-02-21")
        .poll("bt", "silent", "2026-02-04", 1000, 90, 0, "2026-02-20", null)
        .poll("bt", "young", "2026-06-20", 1000, 90, 0, null, null)
        .poll("bt", "early", "2026-06-21", 1000, 90, 0, "2026-06-22", "2026-06-23")
        .poll("bt", "to-come", "2026-07-20", 1000, 0, 0, "2026-07-22", "2026-07-23");

    assertThat(answer("1.3", HALF)).containsExactly("2/5", "0/0");
    assertThat(answer("1.3", scope("2026-06-30", false))).containsExactly("3/5", "0/0");
    assertThat(answer("6.8", HALF)).containsExactly("303/6000", "0/0");
    assertThat(answer("6.8", scope("2026-06-30", false))).containsExactly("306/6000", "0/0");
  }

  @Test
  void thePollIsItsOwnersWhenItOpened() {
    facts
        .channel("bt", "qr_bulletin", "00004 * 2026-03-31", "00008 2026-04-01 *")
        .poll("bt", "before", "2026-04-10", 500, 20, 0, "2026-04-12", "2026-04-13")
        .poll("bt", "after", "2026-04-11", 600, 30, 0, "2026-04-12", "2026-04-13");

    assertThat(answer("6.8", HALF)).containsExactly("20/500", "30/600");
  }

  @Test
  void theAgeOfTheNewestItemIsTheMedianOverDaysNotOverMonths() {
    String age = "portal_freshness_median_days";
    facts
        .channel("web", "portal", "00004 * *")
        .channel("mute", "portal", "00008 * *")
        .told("web", age, "month", "2026-01-01", "2026-02-01", 3)
        .told("web", age, "month", "2026-02-01", "2026-03-01", 9)
        .told("web", age, "month", "2026-03-01", "2026-04-01", 40)
        .told("web", age, "month", "2026-06-01", "2026-07-01", 2);

    // 31 days of 3, 28 of 9, 31 of 40 (and June, which is over, 30 of 2): the middle lies on 3 | 9.
    assertThat(answer("1.5", scope("2026-05-31", true))).containsExactly("9", "source_silent");
    assertThat(answer("1.5", HALF)).containsExactly("3", "source_silent");
  }

  @Test
  void minutesAndDaysAreSummedOverTheMonthsThatToldBoth() {
    facts
        .channel("report", "unit_report", "00004 * *")
        .channel("other", "unit_report", "00008 * *")
        .told("report", "loudspeaker_minutes_planned", "month", "2026-01-01", "2026-02-01", 600)
        .told("report", "loudspeaker_minutes_working", "month", "2026-01-01", "2026-02-01", 570)
        .told("report", "loudspeaker_minutes_planned", "month", "2026-02-01", "2026-03-01", 500)
        .told("report", "press_review_days_due", "month", "2026-01-01", "2026-02-01", 22)
        .told("report", "press_review_days_on_time", "month", "2026-01-01", "2026-02-01", 20)
        .told("report", "press_review_days_due", "month", "2025-12-01", "2026-01-01", 22)
        .told("report", "press_review_days_on_time", "month", "2025-12-01", "2026-01-01", 1);

    assertThat(answer("3.3", HALF)).containsExactly("570/600", "source_silent");
    assertThat(answer("6.14", HALF)).containsExactly("20/22", "source_silent");
  }

  @Test
  void aKindOfChannelIsMetByContentOfNinetyDays() {
    facts
        .channel("fb", "fanpage", "00004 * *")
        .channel("oa", "zalo_oa", "00004 * *")
        .channel("web", "portal", "00004 * *")
        .channel("bt", "qr_bulletin", "00004 * *")
        .channel("mute", "fanpage", "00008 * *")
        .told("fb", "posts_published", "day", "2026-04-02", "2026-04-03", 1)
        .told("oa", "articles_published", "day", "2026-04-01", "2026-04-02", 7)
        .told("web", "portal_freshness_median_days", "month", "2026-06-01", "2026-07-01", 91)
        .content("bt", "so-6", "bulletin_issue", "2026-06-05", "2026-06-05", 100, 8);

    assertThat(answer("3.6", HALF)).containsExactly("[fanpage, qr_bulletin]", "source_silent");
  }

  @Test
  void aReadingOfCodesStandsForTheDaysOfItsMonth() {
    facts
        .channel("bt", "qr_bulletin", "00004 * *")
        .channel("unread", "qr_bulletin", "00008 * *")
        .content("bt", "so-1", "bulletin_issue", "2026-01-05", "2026-01-05", 100, 8)
        .content("unread", "so-2", "bulletin_issue", "2026-01-05", "2026-01-05", 100, 8)
        .told("bt", "codes_checked", "month", "2026-01-01", "2026-02-01", 10)
        .told("bt", "codes_broken", "month", "2026-01-01", "2026-02-01", 1)
        .told("bt", "codes_checked", "day", "2026-01-31", "2026-02-01", 12)
        .told("bt", "codes_broken", "day", "2026-01-31", "2026-02-01", 2)
        .told("bt", "codes_checked", "month", "2026-02-01", "2026-03-01", 11);

    assertThat(answer("5.5", HALF)).containsExactly("32/312", "source_silent");
  }

  @Test
  void aWeekOfTwoPostsIsActiveAndOneWithoutAReportStaysOut() {
    facts
        .channel("fb", "fanpage", "00004 * 2026-02-01", "00008 2026-02-02 *")
        .told("fb", "posts_published", "day", "2026-01-01", "2026-01-02", 9)
        .told("fb", "posts_published", "day", "2026-01-05", "2026-01-06", 1)
        .told("fb", "posts_published", "day", "2026-01-11", "2026-01-12", 1)
        .told("fb", "posts_published", "day", "2026-01-26", "2026-01-27", 1)
        .told("fb", "posts_published", "day", "2026-02-02", "2026-02-03", 0);

    assertThat(answer("6.1", HALF)).containsExactly("1/2", "0/1");
  }

  @Test
  void theLastReadingOfFollowersStandsOverResidents() {
    facts
        .ward("00037", "002", null)
        .channel("fb", "fanpage", "00004 * 2026-04-30", "00008 2026-05-01 *")
        .channel("fb-2", "fanpage", "00008 * *")
        .told("fb", "page_follows", "day", "2026-01-05", "2026-01-06", 700)
        .told("fb", "page_follows", "day", "2026-06-29", "2026-06-30", 650)
        .told("fb", "page_follows", "day", "2026-07-29", "2026-07-30", 999);

    assertThat(answer("6.3", HALF)).containsExactly("0/50000", "650/40000");
    assertThat(answer("6.3", HALF, "00037")).containsExactly("no_population");
  }

  @Test
  void aBulletinIsInTimeForThreeDaysAndDueAfterThem() {
    facts
        .channel("bt", "qr_bulletin", "00004 * *")
        .content("bt", "so-1", "bulletin_issue", "2026-01-05", "2026-01-08", 100, 8)
        .content("bt", "so-2", "bulletin_issue", "2026-02-05", "2026-02-09", 100, 8)
        .content("bt", "so-3", "bulletin_issue", "2026-03-05", null, 100, 8)
        .content("bt", "so-6", "bulletin_issue", "2026-06-28", "2026-07-01", 100, 8)
        .content("bt", "so-7", "bulletin_issue", "2026-06-29", "2026-06-27", 100, 8);

    assertThat(answer("6.6", HALF)).containsExactly("2/4", "0/0");
  }

  @Test
  void opensOfAnIssueCountUpToItsReadersAndMachinesOnlyInTheRawReading() {
    facts
        .live("bt", "qr_bulletin", "2026-02-01", "00004 * *")
        .channel("untold", "qr_bulletin", "00008 * *")
        .content("bt", "so-1", "bulletin_issue", "2026-01-05", "2026-01-05", 100, 8)
        .content("bt", "so-2", "bulletin_issue", "2026-02-05", "2026-02-05", 100, 8)
        .content("bt", "so-3", "bulletin_issue", "2026-03-05", "2026-03-05", 100, 8)
        .content("untold", "so-4", "bulletin_issue", "2026-03-05", "2026-03-05", 100, 8)
        .told("api", "bt", "so-1", "qr_opens", "day", "2026-01-06", "2026-01-07", 400)
        .opens("bt", "so-2", "2026-02-06", 60, 20);

    assertThat(answer("6.7", HALF)).containsExactly("140/300", "source_silent");
    assertThat(answer("6.7", scope("2026-06-30", false)))
        .containsExactly("160/300", "source_silent");
  }

  @Test
  void ePublicationsTellQuartersFeaturesAndPages() {
    facts
        .channel("ap", "e_publication", "00004 * *")
        .channel("new", "e_publication", "00008 * *")
        .content("ap", "so-1", "e_publication_issue", null, "2026-01-05", 9, 70, "audio", "flip")
        .content("ap", "so-2", "e_publication_issue", null, "2026-02-05", 9, 60, "mobile", "gold")
        .content("ap", "so-3", "e_publication_issue", null, "2026-05-05", 9, null)
        .content("ap", "so-4", "e_publication_issue", null, "2026-07-05", 9, 60, "mobile")
        .content("new", "so-1", "e_publication_issue", null, "2026-05-05", 9, null);

    assertThat(answer("6.10", HALF)).containsExactly("2", "1");
    assertThat(answer("6.11", HALF)).containsExactly("3/12", "0/4");
    assertThat(answer("6.12", HALF)).containsExactly("130/2", "source_silent");
  }

  @Test
  void samplesOfPagesAddUpOverQuarters() {
    facts
        .channel("web", "portal", "00004 * *")
        .channel("mute", "portal", "00008 * *")
        .told("web", "portal_pages_sampled", "quarter", "2026-01-01", "2026-04-01", 40)
        .told("web", "portal_pages_accessible", "quarter", "2026-01-01", "2026-04-01", 34)
        .told("web", "portal_pages_sampled", "quarter", "2026-04-01", "2026-07-01", 20)
        .told("web", "portal_pages_accessible", "quarter", "2026-04-01", "2026-07-01", 11);

    assertThat(answer("6.19", HALF)).containsExactly("45/60", "source_silent");
  }

  @Test
  void threeCaptionedVideosOfAMonthCountAndACountAloneTellsNoCaptions() {
    facts.channel("yt", "youtube", "00004 * *").channel("tt", "tiktok", "00008 * *");
    for (int i = 1; i <= 5; i++) {
      facts.content("yt", "v" + i, "video", null, "2026-01-0" + i, null, null, "captions");
    }
    facts
        .content("yt", "v6", "video", null, "2026-02-01", null, null)
        .told("yt", "videos_planned", "month", "2026-01-01", "2026-02-01", 8)
        .told("tt", "videos_published", "month", "2026-01-01", "2026-02-01", 6);

    assertThat(answer("6.20", HALF)).containsExactly("3/8", "captions_unknown");
  }

  @Test
  void aChannelThatTellsCaptionsCountsThreeOfAMonth() {
    facts
        .channel("yt", "youtube", "00004 * *")
        .told("yt", "videos_planned", "month", "2026-01-01", "2026-02-01", 4)
        .told("yt", "videos_published", "month", "2026-01-01", "2026-02-01", 6)
        .told("yt", "videos_captioned", "month", "2026-01-01", "2026-02-01", 5)
        .told("yt", "videos_captioned", "month", "2026-02-01", "2026-03-01", 2);

    assertThat(answer("6.20", HALF)).containsExactly("5/5", "0/0");
  }

  @Test
  void theLastScanOfFormsCounts() {
    facts
        .channel("report", "unit_report", "00004 * *")
        .channel("mute", "unit_report", "00008 * *")
        .told("report", "forms_checked", "quarter", "2026-01-01", "2026-04-01", 4)
        .told("report", "forms_without_identity", "quarter", "2026-01-01", "2026-04-01", 1)
        .told("report", "forms_checked", "quarter", "2026-04-01", "2026-07-01", 6)
        .told("report", "forms_without_identity", "quarter", "2026-04-01", "2026-07-01", 5);

    assertThat(answer("5.7", HALF)).containsExactly("5/6", "source_silent");
  }

  @Test
  void aMachinesShareIsOfAllMonthsThatWereDue() {
    facts
        .channel("fb", "fanpage", "00004 2026-02-01 *")
        .channel("web", "portal", "00008 * *")
        .told("fb", "posts_published", "day", "2026-02-05", "2026-02-06", 0)
        .told("fb", "posts_published", "day", "2026-02-06", "2026-02-07", 0)
        .told("template", "fb", "", "page_follows", "day", "2026-03-05", "2026-03-06", 5)
        .told("web", "portal_pages_sampled", "quarter", "2026-04-01", "2026-07-01", 20);

    // Five months of two measures; six months of one and two quarters of the other.
    assertThat(answer("3.7", HALF)).containsExactly("1/10", "1/8");
  }

  private List<String> answer(String indicator, Scope scope) {
    return answer(indicator, scope, "00004", "00008");
  }

  private List<String> answer(String indicator, Scope scope, String... units) {
    List<UnitCode> asked = List.of(units).stream().map(MeasuredInputsIT::unit).toList();
    return Objects.requireNonNull(
            new MeasuredInputs(facts.warehouse()).of(asked, scope).get(indicator))
        .values()
        .stream()
        .map(MeasuredInputsIT::said)
        .toList();
  }

  private static UnitCode unit(String code) {
    return new UnitCode(code);
  }

  private static Scope scope(String asOf, boolean cleaned) {
    LocalDate day = LocalDate.parse(asOf);
    return new Scope(LocalDate.parse("2026-01-01"), day, day, cleaned);
  }

  static String said(Found found) {
    Finding finding = found.finding();
    if (finding instanceof Finding.Counts counts) {
      return counts.numerator().toPlainString() + "/" + counts.denominator().toPlainString();
    }
    if (finding instanceof Finding.Amount amount) {
      return amount.value().toPlainString();
    }
    return finding instanceof Finding.Met met
        ? new TreeSet<>(met.parts()).toString()
        : ((Finding.Unknown) finding).reason().code();
  }
}
