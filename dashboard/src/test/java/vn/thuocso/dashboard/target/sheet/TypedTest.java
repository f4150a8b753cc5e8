package vn.thuocso.dashboard.target.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

  private static final Measures MEASURES = Measures.of("TG-DEMO-1").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.5|82,5|82.5", "6.5|82.5|82.5", "6.5| 82,5 % |82.5", "6.5|0|0", "6.5|100|100",
        "TOTAL|828,1|0.8281", "TOTAL|1.000|", "1|79|0.79", "6|395|0.79", "6.3|1 000,5|1000.5",
        "6.3|150|150", "6.10|4|4", "5.5|0,5|0.5", "1.5|30|30"
      })
  void numbersAreReadAsTheyAreTyped(String node, String text, String kept) {
    Typed typed = Typed.of(text, measure(node));
    if (kept == null) {
      assertThat(typed.problem()).isPresent();
    } else {
      assertThat(typed.problem()).isEmpty();
      assertThat(typed.number()).isEqualByComparingTo(kept);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "6.5, 185, most", "6.5, -1, negative", "6.5, abc, number", "6.5, 1e3, number",
    "6.5, '82,555', decimals", "6.10, '2,5', whole", "6.10, 5, most", "TOTAL, 1001, most",
    "6.3, 1.234, either", "6.5, =1+1, number", "6.5, '１２', number"
  })
  void whatBreaksARuleIsNamed(String node, String text, String rule) {
    Typed typed = Typed.of(text, measure(node));
    assertThat(typed.number()).isNull();
    assertThat(typed.problem().map(Problem::rule)).contains(rule);
  }

  @Test
  void nothingIsNoNumberAndNoMistake() {
    Typed typed = Typed.of(" \u00a0 ", measure("6.5"));
    assertThat(typed.number()).isNull();
    assertThat(typed.problem()).isEmpty();
  }

  @Test
  void aBlockIsReadAsASpreadsheetWritesIt() {
    assertThat(Block.of("80\t81,5\r\n\t90\r\n").rows())
        .containsExactly(List.of("80", "81,5"), List.of("", "90"));
    assertThat(Block.of("\"a\tb\"\t\"c\"\"d\"\"\"\n1").rows())
        .containsExactly(List.of("a\tb", "c\"d\""), List.of("1"));
    assertThat(Block.of("").rows()).isEmpty();
    assertThat(Block.of("1\n\n2").size()).isEqualTo(3);
  }

  private static Measure measure(String node) {
    return MEASURES.find(node).orElseThrow();
  }
}
