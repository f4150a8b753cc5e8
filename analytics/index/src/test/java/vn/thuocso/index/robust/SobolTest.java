package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SobolTest {
  private static final List<String> XYZ = List.of("x", "y", "z");

  private static Sobol.Result estimate(Formula formula, int base, int resamples) {
    Design.Saltelli design = new Design.Saltelli(20240917, 3, base);
    double[] figures =
        Arrays.stream(Simulation.run(formula, design, 2, Progress.NONE))
            .mapToDouble(totals -> totals[0])
            .toArray();
    return Sobol.estimate(design, figures, XYZ, new Sobol.Options(1, resamples, 0.05));
  }

  @Test
  void findsTheKnownIndicesOfIshigamisFunction() {
    double pi4 = Math.pow(Math.PI, 4);
    double alone = 0.5 * Math.pow(1 + 0.1 * pi4 / 5, 2);
    double second = 49.0 / 8;
    double together = 0.01 * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
    double variance = alone + second + together;

    Sobol.Result result = estimate(Formula.ISHIGAMI, 1 << 17, 0);

    assertThat(result.variance()).isCloseTo(variance, within(0.1));
    double[] first = {alone / variance, second / variance, 0};
    double[] total = {(alone + together) / variance, second / variance, together / variance};
    for (int i = 0; i < 3; i++) {
      assertThat(result.indices().get(i).first().value()).isCloseTo(first[i], within(0.02));
      assertThat(result.indices().get(i).total().value()).isCloseTo(total[i], within(0.01));
    }
  }

  @Test
  void givesEachInputOfASumItsShareTwice() {
    Sobol.Result result = estimate(Formula.ADDITIVE, 1 << 16, 0);

    for (int i = 0; i < 3; i++) {
      double share = (i + 1) * (i + 1) / 14.0;
      assertThat(result.indices().get(i).first().value()).isCloseTo(share, within(0.02));
      assertThat(result.indices().get(i).total().value()).isCloseTo(share, within(0.01));
    }
  }

  @Test
  void agreesWithIndicesWrittenOutByHand() {
    Design.Saltelli design = new Design.Saltelli(1, 1, 3);
    double[] figures = {1, 2, 4, 3, 5, 9, 2, 2, 5};

    Sobol.Index index =
        Sobol.estimate(design, figures, List.of("x"), new Sobol.Options(1, 0, 0.05))
            .indices()
            .get(0);

    double variance = 40.0 / 5;
    assertThat(index.first().value())
        .isCloseTo((3 * 1 + 5 * 0 + 9 * 1) / 3.0 / variance, within(1e-15));
    assertThat(index.total().value()).isCloseTo((1 + 0 + 1) / (2 * 3 * variance), within(1e-15));
  }

  @Test
  void intervalsOfManySamplesHoldTheTruthAboutAsOftenAsTheySay() {
    int held = 0;
    for (int seed = 0; seed < 100; seed++) {
      Design.Saltelli design = new Design.Saltelli(seed, 3, 500);
      double[] figures =
          Arrays.stream(Simulation.run(Formula.ADDITIVE, design, 1, Progress.NONE))
              .mapToDouble(totals -> totals[0])
              .toArray();
      Sobol.Estimate total =
          Sobol.estimate(design, figures, XYZ, new Sobol.Options(seed, 200, 0.05))
              .indices()
              .get(2)
              .total();
      held += total.lower() <= 9 / 14.0 && 9 / 14.0 <= total.upper() ? 1 : 0;
    }
    assertThat(held).isBetween(80, 100);
  }

  @Test
  void leavesOutRowsInWhichARunGaveNothing() {
    Design.Saltelli design = new Design.Saltelli(1, 1, 4);
    double[] figures = {1, 2, Double.NaN, 4, 3, 5, 1, 9, 2, 2, 1, 5};

    Sobol.Result result =
        Sobol.estimate(design, figures, List.of("x"), new Sobol.Options(1, 0, 0.05));

    assertThat(result.rows()).isEqualTo(3);
    assertThat(result.indices().get(0).total().value()).isCloseTo(2 / 48.0, within(1e-15));
  }

  @Test
  void hasNoIndicesWhereNothingVaries() {
    Sobol.Result result = estimate(new Formula(3, u -> 5), 16, 10);

    assertThat(result.variance()).isZero();
    assertThat(result.indices()).isEmpty();
  }
}
