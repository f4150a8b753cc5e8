package vn.thuocso.dashboard.scoring.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Ward 00004 in the first half of 2026, with something to count for each indicator. */
class MeasuredLineageIT {

  private static final UnitCode UNIT = new UnitCode("00004");

  private static Warehouse warehouse;

  static List<String> indicators() {
    return MeasuredInputs.QUESTIONS.stream().map(MeasuredQuestion::indicator).toList();
  }

  @BeforeAll
  static void fill() {
    TestingScores facts =
        TestingScores.none()
            .ward("00004", "001", 50_000)
            .ward("00008", "001", 40_000)
            .channel("fb", "fanpage", "00004 * 2026-04-30", "00008 2026-05-01 *")
            .channel("fb-2", "fanpage", "00004 * *")
            .channel("oa", "zalo_oa", "00004 * *")
            .channel("web", "portal", "00004 * *")
            .channel("report", "unit_report", "00004 * *")
            .channel("yt", "youtube", "00004 * *")
            .channel("ep", "e_publication", "00004 * *")
            .live("bt", "qr_bulletin", "2026-03-01", "00004 * *");
    pages(facts);
    register(facts);
    reports(facts);
    warehouse = facts.warehouse();
  }

  private static void pages(TestingScores facts) {
    for (String page : List.of("fb", "fb-2")) {
      facts
          .told(page, "posts_published", "day", "2026-01-05", "2026-01-06", 2)
          .told(page, "posts_published", "day", "2026-01-13", "2026-01-14", 1)
          .told(page, "posts_published", "day", "2026-06-20", "2026-06-21", 3)
          .told(page, "page_follows", "day", "2026-02-01", "2026-02-02", 500)
          .told(page, "page_follows", "day", "2026-06-01", "2026-06-02", 650);
    }
    facts.told("oa", "articles_published", "day", "2026-06-03", "2026-06-04", 1);
    for (int month = 1; month <= 6; month++) {
      String from = "2026-0%d-01".formatted(month);
      String until = "2026-0%d-01".formatted(month + 1);
      facts
          .told("web", "portal_freshness_median_days", "month", from, until, month * 3)
          .told("report", "loudspeaker_minutes_planned", "month", from, until, 600)
          .told("report", "loudspeaker_minutes_working", "month", from, until, 500 + month)
          .told("report", "press_review_days_due", "month", from, until, 22)
          .told("report", "press_review_days_on_time", "month", from, until, 20)
          .told("bt", "codes_checked", "month", from, until, 10)
          .told("bt", "codes_broken", "month", from, until, 1)
          .told("yt", "videos_planned", "month", from, until, 4)
          .told("yt", "videos_published", "month", from, until, 5)
          .told("yt", "videos_captioned", "month", from, until, month);
    }
    facts
        .told("bt", "codes_checked", "day", "2026-01-31", "2026-02-01", 12)
        .told("bt", "codes_broken", "day", "2026-01-31", "2026-02-01", 2);
  }

  private static void register(TestingScores facts) {
    facts
        .content("bt", "so-1", "bulletin_issue", "2026-01-05", "2026-01-05", 100, 8)
        .content("bt", "so-2", "bulletin_issue", "2026-03-05", "2026-03-20", 400, 8)
        .toldOf("bt", "so-1", "qr_opens", "2026-01-06", "2026-01-07", 130)
        .opens("bt", "so-2", "2026-03-21", 90, 15)
        .content("ep", "ap-1", "e_publication_issue", null, "2026-01-10", null, 20, "audio", "flip")
        .content("ep", "ap-2", "e_publication_issue", null, "2026-02-10", null, 30, "audio")
        .content("ep", "ap-3", "e_publication_issue", null, "2026-05-10", null, null)
        .poll("bt", "good", "2026-03-01", 1000, 42, 4, "2026-03-20", "2026-03-25")
        .poll("bt", "silent", "2026-03-02", 500, 90, 0, null, null);
  }

  private static void reports(TestingScores facts) {
    facts
        .told("report", "forms_checked", "quarter", "2026-01-01", "2026-04-01", 4)
        .told("report", "forms_without_identity", "quarter", "2026-01-01", "2026-04-01", 1)
        .told("report", "forms_checked", "quarter", "2026-04-01", "2026-07-01", 6)
        .told("report", "forms_without_identity", "quarter", "2026-04-01", "2026-07-01", 5)
        .told("web", "portal_pages_sampled", "quarter", "2026-01-01", "2026-04-01", 20)
        .told("web", "portal_pages_accessible", "quarter", "2026-01-01", "2026-04-01", 17);
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void itsRecordsMakeTheNumeratorWithAndWithoutWhatIsMarked(String indicator) {
    for (boolean cleaned : new boolean[] {true, false}) {
      Lineage lineage = lineage(indicator, cleaned);

      assertThat(lineage.rows()).as(indicator).isNotEmpty();
      assertThat(made(indicator, lineage)).as(indicator).isEqualTo(found(indicator, cleaned));
      assertThat(made(indicator, lineage)).as("something counts").isNotIn("0", "0/0", "[]");
    }
  }

  @Test
  void everyMeasuredIndicatorIsAmongThem() {
    assertThat(indicators()).hasSize(18).doesNotHaveDuplicates();
  }

  @Test
  void recordsOfAChannelKeepWhereTheyLie() {
    LineageRow opens =
        lineage("6.7", true).rows().stream()
            .filter(row -> row.measure().equals("qr_opens") && row.contentId().equals("so-2"))
            .findFirst()
            .orElseThrow();

    assertThat(opens.total()).isEqualByComparingTo("90");
    assertThat(opens.flagged()).isEqualTo(15);
    assertThat(opens.since()).isEqualTo("2026-03-21T05:00:00Z");
    assertThat(opens.channelKind()).isEqualTo("qr_bulletin");
  }

  @Test
  void ballotsAreNeverToldPollByPoll() {
    assertThat(lineage("6.8", true).rows())
        .filteredOn(row -> !row.topic().isEmpty() || row.measure().equals("ballots"))
        .extracting(LineageRow::contentId)
        .containsOnly("");
  }

  private static Lineage lineage(String indicator, boolean cleaned) {
    return new MeasuredLineage(warehouse).of(indicator, UNIT, half(cleaned)).orElseThrow();
  }

  private static Scope half(boolean cleaned) {
    LocalDate day = LocalDate.of(2026, 6, 30);
    return new Scope(LocalDate.of(2026, 1, 1), day, day, cleaned);
  }

  private static String found(String indicator, boolean cleaned) {
    Map<UnitCode, Found> found =
        new MeasuredInputs(warehouse).of(List.of(UNIT), half(cleaned)).get(indicator);
    Finding finding = found.get(UNIT).finding();
    if (finding instanceof Finding.Counts counts) {
      return counts.numerator().toPlainString() + "/" + counts.denominator().toPlainString();
    }
    return finding instanceof Finding.Met met
        ? new TreeSet<>(met.parts()).toString()
        : ((Finding.Amount) finding).value().toPlainString();
  }

  private static String made(String indicator, Lineage lineage) {
    if (lineage.byKinds()) {
      return lineage.kinds().toString();
    }
    boolean amount = List.of("1.5", "6.10").contains(indicator);
    return plain(lineage.numerator()) + (amount ? "" : "/" + plain(lineage.denominator()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
