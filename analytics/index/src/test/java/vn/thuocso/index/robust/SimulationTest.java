package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {
  private static final Design DESIGN = new Design.Saltelli(7, 3, 50);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void anyNumberOfThreadsGivesTheSameBits(int threads) {
    double[][] one = Simulation.run(Formula.ISHIGAMI, DESIGN, 1, Progress.NONE);
    double[][] many = Simulation.run(Formula.ISHIGAMI, DESIGN, threads, Progress.NONE);

    assertThat(Arrays.deepHashCode(many)).isEqualTo(Arrays.deepHashCode(one));
    assertThat(Arrays.deepEquals(many, one)).isTrue();
  }

  @Test
  void tellsHowFarItIs() {
    List<Integer> told = new ArrayList<>();

    Simulation.run(
        Formula.ADDITIVE,
        DESIGN,
        3,
        (done, all) -> {
          assertThat(all).isEqualTo(250);
          return told.add(done);
        });

    assertThat(told).isSorted().endsWith(250);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void endsWhenItIsTold(int threads) {
    assertThatThrownBy(
            () -> Simulation.run(Formula.ADDITIVE, DESIGN, threads, (done, all) -> done < 20))
        .isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void passesOnWhatARunThrows(int threads) {
    Model broken =
        new Formula(
            3,
            u -> {
              throw new IllegalArgumentException("broken");
            });

    assertThatThrownBy(() -> Simulation.run(broken, DESIGN, threads, Progress.NONE))
        .isInstanceOf(RuntimeException.class)
        .hasStackTraceContaining("broken");
  }

  @Test
  void theDesignTakesOneInputAtATimeFromTheOtherSample() {
    Design.Saltelli design = new Design.Saltelli(3, 2, 5);
    double[] a = new double[2];
    double[] b = new double[2];
    double[] mixed = new double[2];
    for (int row = 0; row < 5; row++) {
      design.point(row, a);
      design.point(5 + row, b);
      design.point(15 + row, mixed);
      assertThat(mixed).containsExactly(a[0], b[1]);
      assertThat(design.place(15 + row)).isEqualTo("AB2");
    }
    assertThat(design.runs()).isEqualTo(20);
    assertThat(design.independent()).isEqualTo(10);
  }
}
