package vn.thuocso.index.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource({
    "2e23, 200000000000000000000000",
    "8.41e21, 8410000000000000000000",
    "2.0E-3, 0.002",
    "0.30000000000000004, 0.30000000000000004",
    "0.1, 0.1",
    "100, 100",
    "-1.5, -1.5",
    "-0.0, 0",
    "1e15, 1000000000000000",
    "9007199254740993, 9007199254740992"
  })
  void ofANumberHasNoMoreDigitsThanItNeedsOnAnyJava(double number, String text) {
    assertThat(Text.of(number)).isEqualTo(text);
  }

  @Test
  void ofAnyNumberReadsBackAsTheSame() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertThat(Double.parseDouble(Text.of(number))).isEqualTo(number);
      }
    }
  }

  @Test
  void ofADecimalFractionIsTheFraction() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      long digits = random.nextLong(1_000_000_000_000_000L);
      int scale = random.nextInt(30);
      var decimal = java.math.BigDecimal.valueOf(digits, scale);
      assertThat(Text.decimal(decimal.doubleValue())).isEqualByComparingTo(decimal);
    }
  }
}
