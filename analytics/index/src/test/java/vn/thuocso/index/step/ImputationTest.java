package vn.thuocso.index.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ImputationTest {
  private static final double NONE = Double.NaN;

  @Test
  void onlyGapsAreFilled() {
    double[] column = {1, NONE, NONE, 4};
    Imputation.byColumn(column, new int[] {1}, Centre.MEAN);
    assertThat(column).containsExactly(1, 2.5, NONE, 4);
  }

  @Test
  void aGroupWithoutValuesAndAUnitWithoutGroupStayOpen() {
    double[] column = {1, NONE, NONE, NONE, 3};
    int[] gaps = {1, 2, 3};
    Imputation.byGroup(column, gaps, new int[] {0, 0, 1, -1, 0}, Centre.MEDIAN);
    assertThat(column).containsExactly(1, 2, NONE, NONE, 3);
  }

  @Test
  void theLatestEarlierValueIsTaken() {
    double[] column = {NONE, NONE, NONE, 7};
    double[][] earlier = {{1, NONE, NONE, 1}, {2, 2, NONE, 2}};
    Imputation.byLatest(column, new int[] {0, 1, 2}, earlier);
    assertThat(column).containsExactly(1, 2, NONE, 7);
  }

  @Test
  void anEmptyColumnStaysEmpty() {
    double[] column = {NONE, NONE};
    Imputation.byColumn(column, new int[] {0, 1}, Centre.MEDIAN);
    assertThat(column).containsExactly(NONE, NONE);
  }

  @Test
  void theMedianIsThatOfTheSortedValues() {
    Random random = new Random(9);
    for (int size = 1; size < 400; size++) {
      int spread = 1 + random.nextInt(50);
      double[] column = random.ints(size, -spread, spread).asDoubleStream().toArray();
      double[] sorted = column.clone();
      Arrays.sort(sorted);
      double median = (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
      assertThat(Columns.median(column)).isEqualTo(median);
    }
  }
}
