package vn.thuocso.index.reform;

import java.util.List;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.UnitCode;

/**
 * A figure of a unit made of former units' figures. The rule belongs to the number: two rules give
 * two numbers for the same unit.
 *
 * @param from the former units whose figures are in it
 * @param without the former units that it would have needed and had nothing to give
 */
public record Merged(
    UnitCode unit, Cell cell, MergeRule rule, List<UnitCode> from, List<UnitCode> without) {
  public Merged {
    from = List.copyOf(from);
    without = List.copyOf(without);
  }
}
