package vn.thuocso.index.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class FractionTest {
  @Test
  void equalsWhateverTermsItWasGivenIn() {
    assertThat(fraction("2", "4")).isEqualTo(fraction("0.5", "1"));
    assertThat(fraction("-2", "-4")).isEqualTo(fraction("1", "2"));
    assertThat(fraction("3E+2", "1")).isEqualTo(Fraction.of(300));
  }

  @Test
  void roundsATieThatBinaryNumbersMiss() {
    Fraction share = fraction("15", "24").times(Fraction.of(25));
    assertThat(share.round(2, RoundingMode.HALF_UP)).isEqualByComparingTo("15.63");
  }

  @Test
  void keepsThirdsExact() {
    Fraction third = fraction("1", "3");
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(third.minus(third)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void staysAShareWhenClamped() {
    assertThat(fraction("7", "3").clampedToShare()).isEqualTo(Fraction.ONE);
    assertThat(fraction("-7", "3").clampedToShare()).isEqualTo(Fraction.ZERO);
    assertThat(fraction("2", "3").clampedToShare()).isEqualTo(fraction("2", "3"));
  }

  @Test
  void roundsUpToAWholeNumber() {
    assertThat(fraction("4", "12").times(Fraction.of(7)).ceiling()).isEqualTo(Fraction.of(3));
    assertThat(Fraction.of(2).ceiling()).isEqualTo(Fraction.of(2));
  }

  @Test
  void refusesADenominatorOfZero() {
    assertThatThrownBy(() -> fraction("1", "0")).isInstanceOf(ArithmeticException.class);
  }

  private static Fraction fraction(String numerator, String denominator) {
    return Fraction.of(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
