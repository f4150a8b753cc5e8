package vn.thuocso.index.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static Moments of(double... column) {
    Moments moments = new Moments();
    moments.take(column);
    return moments;
  }

  @Test
  void aSymmetricColumnHasNoSkewness() {
    assertThat(of(1, 2, 3, 4, 5).skewness()).isEqualTo(0);
    assertThat(of(1, 2, 3, 4, 5).kurtosis()).isCloseTo(-1.2, within(1e-12));
  }

  @Test
  void smallSamplesAreCorrected() {
    // By hand: d = −1.5, −0.5, −0.5, 2.5; Σd² = 9, Σd³ = 12, Σd⁴ = 44.25.
    Moments moments = of(0, 1, 1, 4);
    assertThat(moments.skewness()).isCloseTo(2 * 12 / 27.0 * Math.sqrt(12) / 2, within(1e-12));
    double kurtosis = (5 * (4 * 44.25 / 81 - 3) + 6) * 3 / 2;
    assertThat(moments.kurtosis()).isCloseTo(kurtosis, within(1e-12));
  }

  @Test
  void missingValuesAreSkipped() {
    assertThat(of(0, Double.NaN, 1, 1, 4).skewness()).isEqualTo(of(0, 1, 1, 4).skewness());
  }

  @Test
  void shortAndConstantColumnsHaveNoShape() {
    assertThat(of(1, 2).skewness()).isNaN();
    assertThat(of(1, 2, 4).skewness()).isNotNaN();
    assertThat(of(1, 2, 4).kurtosis()).isNaN();
    assertThat(of(3, 3, 3, 3, 3).skewness()).isNaN();
    assertThat(of().kurtosis()).isNaN();
  }

  @Test
  void aConstantColumnHasNoShapeInAnyUnitOfMeasurement() {
    for (int length = 3; length < 40; length++) {
      for (double value : new double[] {0.1, 0.7, 1.1e-9, 1e6 / 3}) {
        double[] column = new double[length];
        Arrays.fill(column, value);
        assertThat(of(column).skewness()).as("%d of %s", length, value).isNaN();
        assertThat(of(column).kurtosis()).as("%d of %s", length, value).isNaN();
      }
    }
  }

  @Test
  void shapeDoesNotDependOnTheUnitOfMeasurement() {
    Random random = new Random(5);
    double[] column = random.doubles(30).map(u -> 1000 + StrictMath.exp(4 * u)).toArray();
    for (double unit : new double[] {0.1, 0.01, 1e-6, 3600, 1e9}) {
      double[] other = Arrays.stream(column).map(x -> x * unit).toArray();
      assertThat(of(other).skewness()).isCloseTo(of(column).skewness(), within(1e-10));
      assertThat(of(other).kurtosis()).isCloseTo(of(column).kurtosis(), within(1e-10));
    }
  }
}
