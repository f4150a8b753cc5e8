package vn.thuocso.dashboard.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.dashboard.engagement.CsvText.Cell;

class CsvTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\tx", "\rx"})
  void whatASpreadsheetWouldRunIsMadeHarmless(String words) {
    assertThat(Cell.words(words).quoted()).startsWith("\"'");
  }

  @Test
  void quotesAreDoubled() {
    assertThat(Cell.words("báo \"Quê\"").quoted()).isEqualTo("\"báo \"\"Quê\"\"\"");
  }

  @Test
  void numbersStayNumbersAndNothingStaysNothing() {
    assertThat(Cell.number(new BigDecimal("-1200.50")).quoted()).isEqualTo("-1200.5");
    assertThat(Cell.number(null).quoted()).isEmpty();
  }

  @Test
  void aLineBeginsAfterTheMarkThatExcelNeeds() {
    assertThat(new CsvText().line(List.of(Cell.words("Ba Đình"), Cell.number(null))).toString())
        .isEqualTo("\ufeff\"Ba Đình\",\r\n");
  }
}
