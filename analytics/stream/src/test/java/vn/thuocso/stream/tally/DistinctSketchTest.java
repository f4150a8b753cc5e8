package vn.thuocso.stream.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctSketchTest {

  private static DistinctSketch of(int values, long seed) {
    DistinctSketch sketch = new DistinctSketch();
    Random random = new Random(seed);
    for (int i = 0; i < values; i++) {
      sketch.add(random.nextLong());
    }
    return sketch;
  }

  @Test
  void nothingIsEstimatedAsNothing() {
    assertThat(new DistinctSketch().estimate()).isZero();
    assertThat(new DistinctSketch().lower()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000})
  void theMeanOfManyEstimatesIsTheCount(int values) {
    double sum = 0;
    int runs = values >= 100_000 ? 8 : 60;
    for (int seed = 0; seed < runs; seed++) {
      double estimate = of(values, seed * 7919L + 1).estimate();
      // Five standard errors and one collision: no honest estimate lies further off.
      assertThat(estimate).isBetween(values * 0.918 - 1.1, values * 1.082);
      sum += estimate;
    }
    double tolerance = 3 * 0.01625 / Math.sqrt(runs);
    assertThat(sum / runs).isBetween(values * (1 - tolerance), values * (1 + tolerance));
  }

  @Test
  void boundsHoldTheCountNineteenTimesInTwenty() {
    int held = 0;
    for (int seed = 0; seed < 200; seed++) {
      DistinctSketch sketch = of(20_000, seed);
      held += sketch.lower() <= 20_000 && sketch.upper() >= 20_000 ? 1 : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(180);
  }

  @Test
  void repetitionsChangeNothing() {
    DistinctSketch sketch = of(500, 1);
    double once = sketch.estimate();
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      sketch.add(random.nextLong());
    }
    assertThat(sketch.estimate()).isEqualTo(once);
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    DistinctSketch sketch = of(3_000, 5);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sketch.write(new DataOutputStream(bytes));
    DistinctSketch read =
        DistinctSketch.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.estimate()).isEqualTo(sketch.estimate());
  }

  @Test
  void aCopyChangesOnItsOwn() {
    DistinctSketch sketch = of(100, 1);
    double before = sketch.estimate();
    sketch.copy().add(424_242);
    assertThat(sketch.estimate()).isEqualTo(before);
  }
}
