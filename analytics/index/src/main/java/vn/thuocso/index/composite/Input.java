package vn.thuocso.index.composite;

import java.util.List;
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
 * @param earlier the same columns of earlier periods, the latest first, divided already: by
 *     indicator, period, unit
 */
record Input(
    List<Unit> units,
    double[][] data,
    State[][] states,
    double[][] standardErrors,
    double[][] denominators,
    double[][][] earlier) {
  /** Whether a cell is a gap that may be filled: missing, and nothing else. */
  boolean[][] gaps() {
    boolean[][] gaps = new boolean[states.length][];
    for (int j = 0; j < states.length; j++) {
      gaps[j] = new boolean[states[j].length];
      for (int i = 0; i < gaps[j].length; i++) {
        gaps[j][i] = states[j][i] == State.MISSING;
      }
    }
    return gaps;
  }
}
