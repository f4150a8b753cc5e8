package vn.thuocso.dashboard.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.score.ScoreNode;

class SplitTest {

  private static final ScoreNode ONE = node("1", 100);
  private static final ScoreNode TWO = node("2", 300);
  private static final BigDecimal MAX = BigDecimal.valueOf(1000);

  @Test
  void withTheSameWeightsAnIndexMovesTheTotalByItsWeight() {
    Split split =
        Split.of(
            List.of(ONE, TWO),
            MAX,
            side("0.5", Map.of("1", part("0.5", 100), "2", part("0.5", 300))),
            side("0.6", Map.of("1", part("0.9", 100), "2", part("0.5", 300))));

    assertThat(split.parts().get(ONE)).isEqualByComparingTo("100");
    assertThat(split.parts().get(TWO)).isEqualByComparingTo("0");
    assertThat(split.rest()).isEqualByComparingTo("0");
  }

  @Test
  void whatCountsDifferentlyIsPartOfItsIndexAndNothingIsLost() {
    Split split =
        Split.of(
            List.of(ONE, TWO),
            MAX,
            side("0.45", Map.of("1", part("0.3", 100), "2", part("0.5", 300))),
            side("0.56", Map.of("1", part("0.8", 60), "2", part("0.512", 300))));

    assertThat(split.parts().values().stream().reduce(split.rest(), BigDecimal::add).doubleValue())
        .isCloseTo(110, offset(1e-9));
    assertThat(split.rest().doubleValue()).isCloseTo(0, offset(1e-6));
  }

  @Test
  void anIndexThatBeginsToCountIsHeldAtItsValue() {
    Split split =
        Split.of(
            List.of(ONE, TWO),
            MAX,
            side("0.5", Map.of("2", part("0.5", 300))),
            side("0.6", Map.of("1", part("0.9", 100), "2", part("0.5", 300))));

    assertThat(split.parts().get(ONE).signum()).isPositive();
    assertThat(split.rest().doubleValue()).isCloseTo(0, offset(1e-9));
  }

  private static Split.Side side(String total, Map<String, Split.Part> parts) {
    return new Split.Side(new BigDecimal(total), parts);
  }

  private static Split.Part part(String share, int weight) {
    return new Split.Part(new BigDecimal(share), BigDecimal.valueOf(weight));
  }

  private static ScoreNode node(String code, int max) {
    return new ScoreNode(code, code, code, BigDecimal.valueOf(max));
  }
}
