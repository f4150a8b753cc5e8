package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.collector.event.Refusal;

class FacebookInsightsTest {

  @TempDir private Path directory;
  private final TestingFigures found = new TestingFigures();

  @Test
  void everyShapeOfAValueGivesExactlyItsRow() throws Exception {
    read(
        """
        \uFEFF{"data":[
         {"name":"page_follows","period":"day","title":"Người theo dõi","id":"123/insights/page_follows/day",
          "values":[{"value":1200,"end_time":"2026-09-01T07:00:00+0000"},
                    {"value":0,"end_time":"2026-09-02T07:00:00+0000"},
                    {"end_time":"2026-09-03T07:00:00+0000"},
                    {"value":null,"end_time":"2026-09-04T07:00:00+0000"}]},
         {"name":"page_fans","period":"day","values":[{"value":1100,"end_time":"2025-11-15T08:00:00+0000"}]},
         {"name":"page_impressions","period":"week","values":[{"value":70,"end_time":"2025-10-07T07:00:00+0000"}]},
         {"name":"page_actions_post_reactions_total","period":"day",
          "values":[{"value":{"like":10,"love":2},"end_time":"2026-09-02T07:00:00+0000"}]},
         {"name":"page_media_view","period":"days_28","total_value":{"value":1500},"end_time":"2026-09-02T07:00:00+0000"},
         {"name":"post_media_view","period":"lifetime","id":"123_456/insights/post_media_view/lifetime",
          "values":[{"value":345}]},
         {"name":"page_video_views_10s","period":"day","values":[{"value":1,"end_time":"2026-09-02T07:00:00+0000"}]},
         {"name":"khong_co","period":"day","values":[{"value":1,"end_time":"2026-09-02T07:00:00+0000"}]},
         {"name":"page_follows","period":"day","values":[{"value":"x","end_time":"2026-09-02T07:00:00+0000"}]}
        ],"paging":{"previous":"…","next":"…"}}
        """,
        Instant.parse("2026-09-10T00:00:00Z"));

    assertThat(found.figures)
        .containsExactly(
            "1 - page_follows day 2026-08-31T07:00:00Z/2026-09-01T07:00:00Z OF_PERIOD 1200",
            "2 - page_follows day 2026-09-01T07:00:00Z/2026-09-02T07:00:00Z OF_PERIOD 0",
            "4 - page_follows day 2026-09-03T07:00:00Z/2026-09-04T07:00:00Z OF_PERIOD missing",
            "5 - page_follows day 2025-11-14T08:00:00Z/2025-11-15T08:00:00Z OF_PERIOD 1100",
            "6 - page_media_view week 2025-09-30T07:00:00Z/2025-10-07T07:00:00Z OF_PERIOD 70",
            "7 - page_actions_post_reactions_total day"
                + " 2026-09-01T07:00:00Z/2026-09-02T07:00:00Z OF_PERIOD 12",
            "8 - page_media_view days_28 2026-08-05T07:00:00Z/2026-09-02T07:00:00Z OF_PERIOD 1500",
            "9 123_456 post_media_view lifetime"
                + " 2026-09-10T00:00:00Z/2026-09-10T00:00:00Z CUMULATIVE 345");
    assertThat(found.blanks).containsExactly(3);
    assertThat(found.problems)
        .containsExactly(
            "10 RETIRED_MEASURE page_video_views_10s",
            "11 UNKNOWN_MEASURE khong_co",
            "12 BAD_VALUE x");
  }

  /** The sample of the platform's reference, as it stands there. */
  @Test
  void theReferenceSampleGivesExactlyItsRows() throws Exception {
    read(
        """
        {"data":[
          {"name":"page_follows","period":"day","title":"…","description":"…","id":"123/insights/page_follows/day",
           "values":[{"value":1200,"end_time":"2026-09-01T07:00:00+0000"},{"value":1207,"end_time":"2026-09-02T07:00:00+0000"}]},
          {"name":"page_media_view","period":"day","values":[{"value":1500,"end_time":"2026-09-01T07:00:00+0000"}]},
          {"name":"post_reactions_by_type_total","period":"lifetime","id":"123_9/insights/post_reactions_by_type_total/lifetime",
           "values":[{"value":{"like":10,"love":2}}]}],
         "paging":{"previous":"…","next":"…"}}
        """,
        Instant.parse("2026-09-02T09:00:00Z"));
    assertThat(found.figures)
        .containsExactly(
            "1 - page_follows day 2026-08-31T07:00:00Z/2026-09-01T07:00:00Z OF_PERIOD 1200",
            "2 - page_follows day 2026-09-01T07:00:00Z/2026-09-02T07:00:00Z OF_PERIOD 1207",
            "3 - page_media_view day 2026-08-31T07:00:00Z/2026-09-01T07:00:00Z OF_PERIOD 1500",
            "4 123_9 post_reactions_by_type_total lifetime"
                + " 2026-09-02T09:00:00Z/2026-09-02T09:00:00Z CUMULATIVE 12");
    assertThat(found.problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "page_fans,page_follows",
    "page_fan_adds,page_daily_follows",
    "page_fan_removes,page_daily_unfollows",
    "page_daily_follows_unique,page_daily_follows",
    "page_daily_unfollows_unique,page_daily_unfollows",
    "page_impressions,page_media_view",
    "page_impressions_unique,page_total_media_view_unique",
    "post_impressions,post_media_view",
    "post_impressions_unique,post_total_media_view_unique"
  })
  void aRenamedMetricIsTheOneOfToday(String old, String current) throws Exception {
    read(
        """
        {"data":[{"name":"%s","period":"day","values":[{"value":5,"end_time":"2025-09-02T07:00:00+0000"}]}]}
        """
            .formatted(old),
        null);
    assertThat(found.figures)
        .containsExactly(
            "1 - %s day 2025-09-01T07:00:00Z/2025-09-02T07:00:00Z OF_PERIOD 5".formatted(current));
  }

  @Test
  void theDayOfTheClockChangeHasTwentyFiveHours() throws Exception {
    read(
        """
        {"data":[{"name":"page_media_view","period":"day",
          "values":[{"value":1,"end_time":"2025-11-03T08:00:00+0000"}]}]}
        """,
        null);
    assertThat(found.figures)
        .containsExactly(
            "1 - page_media_view day 2025-11-02T07:00:00Z/2025-11-03T08:00:00Z OF_PERIOD 1");
  }

  @Test
  void aValueWithoutATimeNeedsTheTimeOfReading() throws Exception {
    read(
        "{\"data\":[{\"name\":\"page_media_view\",\"period\":\"day\",\"total_value\":{\"value\":1}}]}",
        null);
    assertThat(found.problems).containsExactly("1 MISSING_FIELD end_time");
  }

  @Test
  void otherJsonIsNotTaken() {
    assertThatThrownBy(() -> read("{\"rows\":[]}", null)).isInstanceOf(UnknownLayout.class);
    assertThatThrownBy(() -> read("{\"data\":[{\"name\":", null)).isInstanceOf(Refusal.class);
  }

  private void read(String json, Instant readAt) throws IOException, Refusal, UnknownLayout {
    Path file = Files.writeString(directory.resolve("tệp.json"), json);
    assertThat(FileFormat.sniff(file)).isEqualTo(FileFormat.FACEBOOK_INSIGHTS);
    new FacebookInsights(found, readAt).read(file);
  }
}
