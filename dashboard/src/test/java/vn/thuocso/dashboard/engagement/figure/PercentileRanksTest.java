package vn.thuocso.dashboard.engagement.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PercentileRanksTest {

  @Test
  void theLowestHasZeroAndTheHighestOne() {
    assertThat(ranks("10", "20", "30", "40", "50"))
        .containsExactly("0", "0.25", "0.5", "0.75", "1");
  }

  @Test
  void tiesShareTheMiddleOfTheirPlaces() {
    // 20 twice among five: one below, one other tie, (1 + ½) / 4.
    assertThat(ranks("10", "20", "20", "30", "40"))
        .containsExactly("0", "0.375", "0.375", "0.75", "1");
  }

  @Test
  void threeTiedAtTheTopStayBelowOne() {
    // Two below, two other ties: (2 + 1) / 4.
    assertThat(ranks("7", "3", "7", "1", "7")).containsExactly("0.75", "0.25", "0.75", "0", "0.75");
  }

  @Test
  void everybodyEqualHasOneHalf() {
    assertThat(ranks("4", "4", "4")).containsExactly("0.5", "0.5", "0.5");
  }

  @Test
  void equalValuesTieHoweverTheyAreWritten() {
    assertThat(ranks("2.50", "2.5", "0")).containsExactly("0.75", "0.75", "0");
  }

  @Test
  void aloneThereIsNobodyToCompareWith() {
    assertThat(PercentileRanks.of(Map.of("only", BigDecimal.TEN))).isEmpty();
  }

  @Test
  void nobodyHasNoRank() {
    assertThat(PercentileRanks.of(Map.of())).isEmpty();
  }

  private static Iterable<String> ranks(String... values) {
    Map<Integer, BigDecimal> byPlace = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byPlace.put(i, new BigDecimal(values[i]));
    }
    return PercentileRanks.of(byPlace).values().stream()
        .map(rank -> rank.signum() == 0 ? "0" : rank.stripTrailingZeros().toPlainString())
        .toList();
  }
}
