package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one unit reached at one node of a snapshot.
 *
 * @param state as in the warehouse: present, zero, missing, not_applicable, suppressed_…, unranked
 * @param value the index or the share of points, from 0 to 1; null when there is none
 * @param numerator of a rate; null where it is none
 */
public record Outcome(
    String state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator) {

  /** Whether there is a figure that may be shown. */
  public boolean known() {
    return state.equals("present") || state.equals("zero");
  }
}
