package vn.thuocso.dashboard.assessment.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.problem.Problem;

/**
 * An entry as the indicator's rules read it.
 *
 * @param cell missing where it could not be read
 * @param points by the indicator's rule, 0 to its maximum; empty where there is nothing to score
 * @param problems everything that is wrong with it
 */
public record ReadEntry(Cell cell, Optional<BigDecimal> points, List<Problem> problems) {

  /** Copies the problems. */
  public ReadEntry {
    problems = List.copyOf(problems);
  }

  /** Whether it can be handed in. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
