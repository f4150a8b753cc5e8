package vn.thuocso.index.composite;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;

/**
 * One period's readings by indicator and unit, before any step.
 *
 * @param data NaN where there is no reading
 * @param states what is known of each cell
 * @param standardErrors zero where none is known
 * @param denominators what each reading is divided by, scale included; empty for an indicator that
 *     is not divided; NaN where it is missing
 * @param around the same columns in other periods, where a rule asks for them
 */
record Input(
    Period period,
    List<Unit> units,
    double[][] data,
    State[][] states,
    double[][] standardErrors,
    double[][] denominators,
    Around around) {
  /** By indicator, the units whose cell is a gap that may be filled: missing, nothing else. */
  int[][] gaps() {
    return Arrays.stream(states).map(column -> units(column, State.MISSING)).toArray(int[][]::new);
  }

  private static int[] units(State[] column, State state) {
    return IntStream.range(0, column.length).filter(i -> column[i] == state).toArray();
  }
}
