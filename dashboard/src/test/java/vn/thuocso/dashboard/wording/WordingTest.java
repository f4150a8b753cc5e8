package vn.thuocso.dashboard.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class WordingTest {

  private final Wording vietnamese =
      Wording.in(Locale.forLanguageTag("vi"), new StaticMessageSource());
  private final Wording english = Wording.in(Locale.ENGLISH, new StaticMessageSource());

  @Test
  void vietnameseGroupsByPointsAndDividesByAComma() {
    assertThat(vietnamese.number(new BigDecimal("1234.45"), 1)).isEqualTo("1.234,5");
    assertThat(vietnamese.count(1234567)).isEqualTo("1.234.567");
  }

  @Test
  void aPercentageHasANonBreakingSpaceInVietnameseAndNoneInEnglish() {
    assertThat(vietnamese.percent(new BigDecimal("44.649"))).isEqualTo("44,6\u00a0%");
    assertThat(english.percent(new BigDecimal("44.649"))).isEqualTo("44.6%");
  }

  @Test
  void lessThanZeroHasARealMinus() {
    assertThat(vietnamese.number(new BigDecimal("-3.8"), 1)).isEqualTo("\u22123,8");
    assertThat(vietnamese.number(new BigDecimal("-0.01"), 1)).isEqualTo("0,0");
  }

  @Test
  void anExactAmountLosesNothing() {
    assertThat(vietnamese.exact(new BigDecimal("1620.000"))).isEqualTo("1.620");
    assertThat(english.exact(new BigDecimal("1620.125"))).isEqualTo("1,620.125");
  }

  @Test
  void daysAndMomentsAreHanois() {
    assertThat(vietnamese.day(LocalDate.of(2027, 1, 15))).isEqualTo("15/1/2027");
    assertThat(english.day(LocalDate.of(2027, 1, 15))).isEqualTo("15 Jan 2027");
    assertThat(vietnamese.moment(Instant.parse("2027-01-14T17:30:00Z")))
        .isEqualTo("00:30, 15/1/2027");
  }

  @Test
  void anyOtherLanguageIsAnsweredInVietnamese() {
    assertThat(Wording.in(Locale.forLanguageTag("tr-TR"), new StaticMessageSource()).english())
        .isFalse();
  }
}
