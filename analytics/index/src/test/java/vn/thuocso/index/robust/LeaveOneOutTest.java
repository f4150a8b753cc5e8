package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

/** The index without a node is the index that never had it, whatever its steps look at. */
class LeaveOneOutTest {
  private static final String NORMALISED = "  normalise: {method: minMax, lower: 1, upper: 100}\n";
  private static final String AGGREGATED = "  aggregate: {method: arithmetic}\n";

  /** Indicators that rise and fall together, one reading in ten missing. */
  private static Dataset data(Framework framework) {
    Random random = new Random(8);
    Dataset.Builder data =
        Dataset.builder(framework.indicators().stream().map(Indicator::code).toList());
    for (int i = 0; i < 25; i++) {
      Unit unit = Unit.of("U%02d".formatted(i));
      data.unit(Period.ONLY, unit);
      for (Indicator indicator : framework.indicators()) {
        int sign = indicator.direction() == Direction.DOWN ? -1 : 1;
        double value = 500 + sign * 10 * i + 40 * random.nextGaussian();
        if (random.nextInt(10) > 0) {
          data.cell(
              Period.ONLY,
              unit.code(),
              indicator.code(),
              new Cell.Present(new Reading.Amount(BigDecimal.valueOf(value))));
        }
      }
    }
    return data.build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  impute: {method: unitMean}\n",
        "  impute: {method: unitMedian}\n",
        "  impute: {method: indicatorMean}\n",
        "  weights: {method: pca}\n"
      })
  void aRemovedNodeLeavesNoTrace(String step) throws Exception {
    boolean weighs = step.contains("weights");
    String steps = (weighs ? NORMALISED + step : step + NORMALISED) + AGGREGATED;
    Framework whole = TestingIndex.composite(3, 4, steps);
    for (boolean group : new boolean[] {true, false}) {
      Framework reduced =
          group ? TestingIndex.composite(2, 4, steps) : TestingIndex.composite(steps, 4, 4, 3);
      Dataset data = data(whole);
      Scores expected = Scoring.of(reduced).score(data, Period.ONLY);
      Removal removal =
          TestingIndex.robustness(whole, data).leaveOneOut().stream()
              .filter(one -> one.node().value().equals(group ? "3" : "3.4"))
              .findFirst()
              .orElseThrow();
      removal
          .changes()
          .forEach(
              (unit, change) ->
                  assertThat(change.score().orElseThrow())
                      .as("%s without %s", unit, removal.node())
                      .isCloseTo(expected.total(unit).value().orElseThrow(), within(1e-9)));
    }
  }
}
