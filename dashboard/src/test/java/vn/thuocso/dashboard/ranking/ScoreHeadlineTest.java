package vn.thuocso.dashboard.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.wording.Wording;

class ScoreHeadlineTest {

  private static final Score BA_DINH = row("001", "Quận Ba Đình", 1, 1, "0.85");
  private static final Score HOAN_KIEM = row("002", "Quận Hoàn Kiếm", 2, 2, "0.8376");
  private static final Score TAY_HO = row("003", "Quận Tây Hồ", 3, 2, "0.8");

  @Test
  void nobodyRankedIsSaid() {
    assertThat(headline(List.of(), List.of()))
        .isEqualTo("Chưa xếp hạng được: chưa đơn vị nào đủ số liệu");
  }

  @Test
  void aSingleLeaderIsAheadBySoManyPoints() {
    assertThat(headline(List.of(BA_DINH, HOAN_KIEM), List.of()))
        .isEqualTo("Ba Đình dẫn đầu, hơn Hoàn Kiếm 12,4\u00a0điểm");
    assertThat(headline(List.of(BA_DINH), List.of()))
        .isEqualTo("Chỉ Ba Đình đủ số liệu để xếp hạng");
  }

  @Test
  void leadersOfOneBandAreNotToldApart() {
    assertThat(headline(List.of(BA_DINH, row("002", "Quận Hoàn Kiếm", 2, 1, "0.84")), List.of()))
        .isEqualTo("Ba Đình và Hoàn Kiếm dẫn đầu, chưa phân hơn kém");
  }

  @Test
  void equalPointsLeadTogether() {
    assertThat(headline(List.of(BA_DINH, row("002", "Quận Hoàn Kiếm", 1, 1, "0.85")), List.of()))
        .isEqualTo("Ba Đình và Hoàn Kiếm cùng dẫn đầu, bằng điểm");
  }

  @Test
  void theGreatestRiserIsNamedWithItsNewBand() {
    List<Score> then =
        List.of(
            row("001", "", 1, 1, "0.8"), row("002", "", 2, 2, "0.75"), row("003", "", 7, 3, "0.7"));
    assertThat(headline(List.of(BA_DINH, HOAN_KIEM, TAY_HO), then))
        .endsWith("; Tây Hồ tăng bốn bậc, vào nhóm thứ hai");
  }

  @Test
  void equalRisersAreNamedTogether() {
    List<Score> then = List.of(row("002", "", 4, 2, "0.75"), row("003", "", 5, 2, "0.7"));
    assertThat(headline(List.of(BA_DINH, HOAN_KIEM, TAY_HO), then))
        .endsWith("; Hoàn Kiếm và Tây Hồ cùng tăng hai bậc");
  }

  @Test
  void whoeverFellIsNotCalledARiser() {
    List<Score> then = List.of(row("002", "", 1, 1, "0.9"), row("003", "", 2, 1, "0.85"));
    List<Score> now = List.of(BA_DINH, HOAN_KIEM, TAY_HO);
    assertThat(headline(now, then)).isEqualTo("Ba Đình dẫn đầu, hơn Hoàn Kiếm 12,4\u00a0điểm");
    assertThat(standings(now, then).greatestFall()).map(Score::rank).contains(2);
  }

  private static String headline(List<Score> now, List<Score> then) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/ranking");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new ScoreHeadline(
            standings(now, then), new ScoreText(Wording.in(Locale.forLanguageTag("vi"), messages)))
        .sentence();
  }

  private static Standings standings(List<Score> now, List<Score> then) {
    return new Standings(
        new ScoreNode(ScoreNode.TOTAL, "Tất cả", "All", BigDecimal.valueOf(1000)),
        now,
        Optional.empty(),
        Optional.empty(),
        Standings.byUnit(then),
        Map.of(),
        List.of(),
        Map.of());
  }

  private static Score row(String code, String name, int rank, int band, String value) {
    return new Score(
        new UnitCode(code),
        name,
        "quan",
        "",
        true,
        band,
        "present",
        "",
        new BigDecimal(value),
        null,
        null,
        rank,
        rank,
        rank,
        false,
        new Score.Shares(null, null, null, null),
        false);
  }
}
