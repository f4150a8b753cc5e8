package vn.thuocso.index.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.UnitCode;

class ReformTest {
  private static final UnitCode NEW = new UnitCode("mới");
  private static final UnitCode A = new UnitCode("A");
  private static final UnitCode B = new UnitCode("B");
  private static final Reform MERGER =
      Reform.of(List.of(Origin.whole(NEW, B), Origin.whole(NEW, A)));

  @Test
  void meansTheIndicesOfTheFormerUnits() {
    Merged merged = merge(MERGER, Map.of(A, amount("0.8335"), B, amount("0.5803")));
    assertThat(value(merged)).isEqualTo("0.7069");
    assertThat(merged.rule()).isEqualTo(MergeRule.PLAIN_MEAN);
    assertThat(merged.from()).containsExactly(A, B);
  }

  @Test
  void roundsATieUp() {
    Merged merged = merge(MERGER, Map.of(A, amount("0.7101"), B, amount("0.6200")));
    assertThat(value(merged)).isEqualTo("0.6651");
  }

  @Test
  void weighsWithPopulation() {
    Map<UnitCode, Cell> indices = Map.of(A, amount("0.8"), B, amount("0.5"));
    Merged merged =
        MERGER
            .merge(
                indices,
                MergeRule.POPULATION_WEIGHTED,
                Map.of(A, new BigDecimal("30000"), B, new BigDecimal("10000")),
                4)
            .get(NEW);
    assertThat(value(merged)).isEqualTo("0.7250");
  }

  @Test
  void isMissingWithoutAPopulation() {
    Map<UnitCode, Cell> indices = Map.of(A, amount("0.8"), B, amount("0.5"));
    Merged merged =
        MERGER.merge(indices, MergeRule.POPULATION_WEIGHTED, Map.of(A, BigDecimal.TEN), 4).get(NEW);
    assertThat(merged.cell()).isEqualTo(new Cell.Missing());
    assertThat(merged.without()).containsExactly(B);
  }

  @Test
  void sumsNumeratorsAndDenominators() {
    Merged merged =
        MERGER
            .merge(
                Map.of(A, ratio("90", "100"), B, ratio("1", "10")), MergeRule.RESUMMED, Map.of(), 4)
            .get(NEW);
    assertThat(merged.cell()).isEqualTo(ratio("91", "110"));
    assertThat(merged.rule()).isEqualTo(MergeRule.RESUMMED);
  }

  @Test
  void cannotSumWhatIsNoRatio() {
    Merged merged =
        MERGER
            .merge(Map.of(A, ratio("90", "100"), B, amount("0.1")), MergeRule.RESUMMED, Map.of(), 4)
            .get(NEW);
    assertThat(merged.cell()).isEqualTo(new Cell.Missing());
    assertThat(merged.without()).containsExactly(B);
  }

  @Test
  void keepsEveryStateApart() {
    Cell hidden = new Cell.Suppressed(Suppression.DENOMINATOR_BELOW_K);
    assertThat(merge(MERGER, Map.of(A, amount("0.8"))).cell()).isEqualTo(new Cell.Missing());
    assertThat(merge(MERGER, Map.of(A, amount("0.8"), B, hidden)).cell()).isEqualTo(hidden);
    assertThat(merge(MERGER, Map.of(A, hidden)).cell()).isEqualTo(new Cell.Missing());
    Merged partly = merge(MERGER, Map.of(A, amount("0.8"), B, new Cell.NotApplicable()));
    assertThat(value(partly)).isEqualTo("0.8000");
    assertThat(partly.from()).containsExactly(A);
    Map<UnitCode, Cell> none = Map.of(A, new Cell.NotApplicable(), B, new Cell.NotApplicable());
    assertThat(merge(MERGER, none).cell()).isEqualTo(new Cell.NotApplicable());
  }

  @Test
  void splitsByKnownSharesOnly() {
    UnitCode other = new UnitCode("khác");
    Reform split =
        Reform.of(
            List.of(
                new Origin(NEW, A, Optional.of(new BigDecimal("0.25"))),
                Origin.unknownPart(other, A)));
    Map<UnitCode, Cell> counts = new HashMap<>(Map.of(A, ratio("40", "100")));
    var resummed = split.merge(counts, MergeRule.RESUMMED, Map.of(), 4);
    assertThat(present(resummed.get(NEW))).isEqualTo(new Reading.Ratio(dec("10"), dec("25")));
    assertThat(resummed.get(other).cell()).isEqualTo(new Cell.Missing());
    var means = split.merge(counts, MergeRule.PLAIN_MEAN, Map.of(), 4);
    assertThat(value(means.get(NEW))).isEqualTo("0.4000");
    assertThat(value(means.get(other))).isEqualTo("0.4000");
  }

  @Test
  void refusesAnOriginTwice() {
    assertThatThrownBy(() -> Reform.of(List.of(Origin.whole(NEW, A), Origin.whole(NEW, A))))
        .hasMessageContaining("twice");
  }

  private static Merged merge(Reform reform, Map<UnitCode, Cell> indices) {
    return reform.merge(indices, MergeRule.PLAIN_MEAN, Map.of(), 4).get(NEW);
  }

  private static String value(Merged merged) {
    return ((Reading.Amount) present(merged)).value().toPlainString();
  }

  private static Reading present(Merged merged) {
    return ((Cell.Present) merged.cell()).reading();
  }

  private static Cell amount(String value) {
    return new Cell.Present(new Reading.Amount(dec(value)));
  }

  private static Cell ratio(String numerator, String denominator) {
    return new Cell.Present(new Reading.Ratio(dec(numerator), dec(denominator)));
  }

  private static BigDecimal dec(String value) {
    return new BigDecimal(value);
  }
}
