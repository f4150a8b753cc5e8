package vn.thuocso.index.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.step.Treatment.Outcome;

class TreatmentTest {
  private static final Treatment ONLY_WINSORISE =
      new Treatment(new Limits(2, 3.5), 5, Optional.empty(), false);

  private final Treatment.Run run = new Treatment.Run();

  private static double[] ramp(int length, double... outliers) {
    double[] column = new double[length + outliers.length];
    for (int i = 0; i < length; i++) {
      column[i] = i;
    }
    System.arraycopy(outliers, 0, column, length, outliers.length);
    return column;
  }

  @Test
  void aPassingColumnStaysAsItIs() {
    double[] column = ramp(20);
    assertThat(run.apply(Treatment.USUAL, column)).isEqualTo(Outcome.PASSED);
    assertThat(column).containsExactly(ramp(20));
  }

  @Test
  void theFartherEndMovesInwardOneStepAtATime() {
    double[] column = ramp(20, 500);
    assertThat(run.apply(Treatment.USUAL, column)).isEqualTo(Outcome.WINSORISED);
    assertThat(column).containsExactly(ramp(20, 19));
    assertThat(run.winsorised()).isEqualTo(1);
  }

  @Test
  void aLowEndRises() {
    double[] column = ramp(20, -500);
    assertThat(run.apply(Treatment.USUAL, column)).isEqualTo(Outcome.WINSORISED);
    assertThat(column).containsExactly(ramp(20, 0));
  }

  @Test
  void afterTheMostPointsTheRawColumnIsTransformed() {
    double[] column = new double[21];
    for (int i = 0; i < column.length; i++) {
      column[i] = Math.exp(i);
    }
    double[] raw = column.clone();
    Treatment one = new Treatment(new Limits(2, 3.5), 1, Optional.of(new Transform.Log()), false);
    assertThat(run.apply(one, column)).isEqualTo(Outcome.TRANSFORMED);
    double shift = 0.01 * (raw[20] - raw[0]);
    assertThat(column[20]).isCloseTo(Math.log(raw[20] - raw[0] + shift), within(1e-12));
    assertThat(run.winsorised()).isZero();
  }

  @Test
  void whatCannotBeHelpedIsSaid() {
    double[] column = ramp(12, 900, 2000, 5000, 90_000);
    Treatment one = new Treatment(new Limits(1, 0), 1, Optional.empty(), false);
    assertThat(run.apply(one, column)).isEqualTo(Outcome.STILL_FAILING);
    assertThat(column).containsExactly(ramp(12, 900, 2000, 5000, 5000));
  }

  @Test
  void aColumnThatIsConstantButForItsOutliersIsLeftAlone() {
    double[] column = new double[30];
    column[7] = 9;
    double[] before = column.clone();
    assertThat(run.apply(ONLY_WINSORISE, column)).isEqualTo(Outcome.NOT_JUDGED);
    assertThat(column).containsExactly(before);
    assertThat(run.winsorised()).isZero();
  }

  @Test
  void whatIsDoneDoesNotDependOnTheUnitOfMeasurement() {
    for (double unit : new double[] {1, 0.1, 0.7, 1e-6, 1e6 / 3}) {
      double[] nearlyConstant = new double[20];
      Arrays.fill(nearlyConstant, unit);
      nearlyConstant[19] = 50 * unit;
      double[] before = nearlyConstant.clone();
      assertThat(run.apply(ONLY_WINSORISE, nearlyConstant)).isEqualTo(Outcome.NOT_JUDGED);
      assertThat(nearlyConstant).containsExactly(before);

      double[] tailed = Arrays.stream(ramp(20, 400, 500)).map(x -> x * unit).toArray();
      assertThat(run.apply(Treatment.USUAL, tailed)).isEqualTo(Outcome.WINSORISED);
      assertThat(run.winsorised()).isEqualTo(2);
      assertThat(tailed[21]).isEqualTo(19 * unit);
    }
  }

  @Test
  void missingValuesStayMissing() {
    double[] column = ramp(20, 500, Double.NaN);
    run.apply(Treatment.USUAL, column);
    assertThat(column[21]).isNaN();
    assertThat(column[20]).isEqualTo(19);
  }

  @Nested
  class Transforms {
    private final double[] column = {2, 5, 11, Double.NaN};

    private double[] apply(Transform transform) {
      double[] bent = column.clone();
      transform.apply(bent);
      return bent;
    }

    @Test
    void theLogarithmOfTheGlobalInnovationIndexFollowsItsFormula() {
      double[] bent = apply(new Transform.LogGii());
      assertThat(bent[0]).isZero();
      assertThat(bent[1]).isCloseTo(Math.log(10 * 3 / 9.0 + 1), within(1e-12));
      assertThat(bent[2]).isCloseTo(Math.log(11), within(1e-12));
    }

    @Test
    void aPowerOfZeroIsTheLogarithm() {
      assertThat(apply(new Transform.BoxCox(0))[1]).isCloseTo(Math.log(4), within(1e-12));
      assertThat(apply(new Transform.BoxCox(2))[1]).isCloseTo(7.5, within(1e-12));
    }

    @Test
    void aPowerNearZeroIsNearTheLogarithm() {
      for (double power : new double[] {1e-4, 1e-8, 1e-12, 1e-15, -1e-15}) {
        assertThat(BoxCoxLikelihood.bend(4, power))
            .as("%s", power)
            .isCloseTo(Math.log(4) * (1 + power * Math.log(4) / 2), within(1e-7 * 1e-1));
      }
    }

    @Test
    void theLikeliestPowerIsNoWorseThanItsNeighbours() {
      double[] skewed = new double[40];
      for (int i = 0; i < skewed.length; i++) {
        skewed[i] = Math.exp(0.1 * i);
      }
      double best = BoxCoxLikelihood.power(skewed);
      assertThat(best).isBetween(-1.0, 1.0);
      Moments moments = new Moments();
      new Transform.LikeliestBoxCox().apply(skewed);
      moments.take(skewed);
      assertThat(Math.abs(moments.skewness())).isLessThan(0.5);
    }

    @Test
    void everyTransformKeepsTheOrder() {
      for (Transform transform :
          new Transform[] {
            new Transform.Log(),
            new Transform.LogGii(),
            new Transform.BoxCox(-1),
            new Transform.BoxCox(0.5),
            Transform.Plain.LN,
            Transform.Plain.LOG10,
            Transform.Plain.LOG1P,
            Transform.Plain.SQUARE_ROOT
          }) {
        double[] bent = apply(transform);
        assertThat(bent[3]).isNaN();
        assertThat(Arrays.copyOf(bent, 3)).isSorted();
      }
    }

    @Test
    void thereIsNoLogarithmOfNothing() {
      double[] bent = {0, -1, 1};
      Transform.Plain.LN.apply(bent);
      assertThat(bent).containsExactly(Double.NaN, Double.NaN, 0);
    }
  }
}
