package vn.thuocso.index.framework;

import java.util.Map;
import java.util.Set;

/**
 * Which units have too little data to take part (COINr 1.1 {@code Screen}, by availability, by
 * zeros and with forced exceptions; by group as {@code get_data_avail} counts).
 *
 * @param minimumAvailable the share of applicable indicators that need a value
 * @param byGroup the same below groups of the tree
 * @param minimumNonZero the share of a unit's values that may not be zero
 * @param keep units that stay whatever they lack
 * @param leaveOut units that never take part
 */
public record Screening(
    double minimumAvailable,
    Map<Code, Double> byGroup,
    double minimumNonZero,
    Set<String> keep,
    Set<String> leaveOut) {
  public Screening {
    byGroup = Ordered.copyOf(byGroup);
    keep = Set.copyOf(keep);
    leaveOut = Set.copyOf(leaveOut);
  }
}
