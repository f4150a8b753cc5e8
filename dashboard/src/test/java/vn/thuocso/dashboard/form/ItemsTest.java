package vn.thuocso.dashboard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.assessment.claim.FormState;
import vn.thuocso.dashboard.assessment.claim.Openness;
import vn.thuocso.dashboard.assessment.claim.UnitForm;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.form.FormPage.Item;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

class ItemsTest {

  private static final Criteria CRITERIA =
      Criteria.of(ShippedFrameworks.read("dti-tuyen-giao").orElseThrow());
  private static final UnitCode UNIT = new UnitCode("00103");
  private static final Instant NOW = Instant.parse("2027-01-15T02:00:00Z");
  private static final Round ROUND =
      new Round(
          2026,
          "TG-DEMO-1",
          "1",
          NOW.minusSeconds(1),
          Instant.parse("2027-01-29T10:00:00Z"),
          Instant.parse("2027-02-26T10:00:00Z"),
          LocalDate.of(2027, 3, 12),
          LocalDate.of(2027, 3, 26),
          Optional.empty(),
          1);

  @Test
  void whatWasMeasuredIsShownLockedWithItsCountsAndLastYear() {
    Item item = item(score("present", "17.92", 11, 12), score("present", "15.00", 9, 12));
    assertThat(item.look()).isEqualTo("measured");
    assertThat(item.measure()).isEqualTo("Số đo: 11 trên 12.");
    assertThat(item.points()).isEqualTo("17,92");
    assertThat(item.before()).isEqualTo("năm 2025: 75,0\u00a0%");
    assertThat(item.disputed()).isFalse();
  }

  @Test
  void whatIsHiddenStaysHidden() {
    Item item = item(score("suppressed_denominator", "17.92", 3, 7), null);
    assertThat(item.measure()).isEqualTo("Số đo được ẩn vì quá ít lượt.");
    assertThat(item.points()).isEmpty();
  }

  @Test
  void nothingMeasuredIsNotZero() {
    assertThat(item(null, null).look()).isEqualTo("unmeasured");
    assertThat(item(null, null).points()).isEmpty();
    Item zero = item(score("zero", "0.00", 0, 12), null);
    assertThat(zero.look()).isEqualTo("measured");
    assertThat(zero.points()).isEqualTo("0,00");
  }

  private static Item item(@Nullable NodeScore now, @Nullable NodeScore before) {
    Indicator indicator = CRITERIA.find("6.6").orElseThrow();
    Standing standing =
        new Standing(
            indicator,
            Optional.empty(),
            CRITERIA.read(2026, UnitKind.PHUONG, indicator, Entry.EMPTY),
            Optional.ofNullable(now),
            Optional.ofNullable(before),
            Optional.empty(),
            List.of(),
            Optional.empty());
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/form");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Items(sheet(standing), true, Wording.in(new Locale("vi"), messages))
        .of(standing, Optional.empty());
  }

  private static Sheet sheet(Standing standing) {
    return new Sheet(
        ROUND,
        new Unit(
            UNIT, "Phường Tây Hồ", UnitKind.PHUONG, null, null, null, null, null, null, List.of()),
        new Openness(
            ROUND,
            new UnitForm(2026, UNIT, FormState.DRAFTING, 0, Optional.empty(), 0),
            ROUND.deadline(),
            Map.of(),
            NOW),
        ((Group) CRITERIA.framework().tree()).children(),
        Map.of(standing.code(), standing),
        Map.of(),
        new Measurements.Known(Map.of(), Map.of(), Optional.empty(), false));
  }

  private static NodeScore score(String state, String points, long numerator, long denominator) {
    return new NodeScore(
        UNIT,
        "Phường Tây Hồ",
        "phuong",
        "6.6",
        "indicator",
        state,
        "",
        null,
        new BigDecimal(points),
        BigDecimal.valueOf(35),
        null,
        null,
        null,
        null,
        null,
        BigDecimal.valueOf(numerator),
        BigDecimal.valueOf(denominator),
        "measured",
        false,
        true);
  }
}
