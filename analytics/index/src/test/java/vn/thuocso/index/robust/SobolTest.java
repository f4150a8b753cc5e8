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
    // The mean of A and B is 4.
    assertThat(index.first().value())
        .isCloseTo((-1 * 1 + 1 * 0 + 5 * 1) / 3.0 / variance, within(1e-15));
    assertThat(index.uncentred())
        .isCloseTo((3 * 1 + 5 * 0 + 9 * 1) / 3.0 / variance, within(1e-15));
    assertThat(index.total().value()).isCloseTo((1 + 0 + 1) / (2 * 3 * variance), within(1e-15));
  }

  @Test
  void intervalsOfManySamplesHoldTheTruthAboutAsOftenAsTheySay() {
    int[] first = new int[3];
    int[] total = new int[3];
    for (int seed = 0; seed < 400; seed++) {
      Design.Saltelli design = new Design.Saltelli(seed, 3, 500);
      double[] figures =
          Arrays.stream(Simulation.run(Formula.ADDITIVE, design, 1, Progress.NONE))
              .mapToDouble(totals -> totals[0])
              .toArray();
      List<Sobol.Index> found =
          Sobol.estimate(design, figures, XYZ, new Sobol.Options(seed, 200, 0.05)).indices();
      for (int i = 0; i < 3; i++) {
        double truth = (i + 1) * (i + 1) / 14.0;
        first[i] += holds(found.get(i).first(), truth);
        total[i] += holds(found.get(i).total(), truth);
      }
    }
    // Of 400 intervals of 90 %, 360 ± 18 hold the truth in 997 of 1000 such tests.
    assertThat(Arrays.stream(first)).as("first").allMatch(held -> held >= 342 && held <= 378);
    assertThat(Arrays.stream(total)).as("total").allMatch(held -> held >= 342 && held <= 378);
  }

  @Test
  void doNotDependOnWhereTheFigureHasItsZero() {
    Formula shifted = new Formula(3, u -> 1000 + Formula.ADDITIVE.f().applyAsDouble(u));

    List<Sobol.Index> plain = estimate(Formula.ADDITIVE, 500, 50).indices();
    List<Sobol.Index> far = estimate(shifted, 500, 50).indices();

    for (int i = 0; i < 3; i++) {
      assertThat(far.get(i).first().value()).isCloseTo(plain.get(i).first().value(), within(1e-9));
      assertThat(far.get(i).first().lower()).isCloseTo(plain.get(i).first().lower(), within(1e-9));
      assertThat(far.get(i).total().upper()).isCloseTo(plain.get(i).total().upper(), within(1e-9));
    }
  }

  private static int holds(Sobol.Estimate estimate, double truth) {
    return estimate.lower() <= truth && truth <= estimate.upper() ? 1 : 0;
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
