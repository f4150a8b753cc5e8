package vn.thuocso.demo.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.series.Happening.Figure;
import vn.thuocso.demo.series.Happening.Use;
import vn.thuocso.demo.series.Happening.Vote;

class LinesTest {

  private static final Instant AT = Instant.parse("2026-11-22T05:00:00Z");

  @Test
  void aFigureKeepsItsPeriodOfHanoi() {
    Figure figure =
        new Figure("c", "", Measure.POSTS_PUBLISHED, Period.day(LocalDate.of(2026, 1, 2)), 3, AT);
    assertThat(Lines.of(figure))
        .isEqualTo(
            "{\"type\":\"observation\",\"measure\":\"posts_published\",\"grain\":\"day\","
                + "\"period\":{\"start\":\"2026-01-01T17:00:00Z\",\"end\":\"2026-01-02T17:00:00Z\"},"
                + "\"value\":3}");
  }

  @Test
  void aUseCarriesItsOwnId() {
    assertThat(Lines.of(new Use("c", "i", InteractionKind.QR_OPEN, "x:1", "r1", "phone", AT)))
        .isEqualTo(
            "{\"type\":\"interaction\",\"id\":\"x:1\",\"content\":\"i\",\"kind\":\"qr_open\","
                + "\"at\":\"2026-11-22T05:00:00Z\",\"reader\":\"r1\",\"agent\":\"phone\"}");
  }

  @Test
  void aVoteListsItsAnswersInOrder() {
    assertThat(Lines.of(new Vote("c", "p", "v:1", Map.of("b", "2", "a", "1"), AT)))
        .isEqualTo(
            "{\"type\":\"ballot\",\"id\":\"v:1\",\"poll\":\"p\",\"at\":\"2026-11-22T05:00:00Z\","
                + "\"stage\":\"completed\",\"answers\":{\"a\":[\"1\"],\"b\":[\"2\"]}}");
  }
}
