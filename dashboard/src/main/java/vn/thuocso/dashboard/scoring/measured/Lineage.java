package vn.thuocso.dashboard.scoring.measured;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a measured indicator of one unit was counted from.
 *
 * @param byKinds whether kinds of channels are what is counted
 * @param median whether the rows' parts are values of which the median counts, not amounts to sum
 */
public record Lineage(String indicator, List<LineageRow> rows, boolean median, boolean byKinds) {

  /** Copies the rows. */
  public Lineage {
    rows = List.copyOf(rows);
  }

  /** The numerator that the rows make: a sum, a median, or how many kinds are met. */
  public BigDecimal numerator() {
    if (median) {
      return middle();
    }
    return byKinds
        ? BigDecimal.valueOf(kinds().size())
        : rows.stream().map(LineageRow::above).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The denominator that the rows make. */
  public BigDecimal denominator() {
    return rows.stream().map(LineageRow::below).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The kinds of channels with something in the numerator. */
  public List<String> kinds() {
    return rows.stream()
        .filter(row -> row.above().signum() > 0)
        .map(LineageRow::channelKind)
        .distinct()
        .sorted()
        .toList();
  }

  private BigDecimal middle() {
    List<BigDecimal> values = new ArrayList<>();
    for (LineageRow row : rows) {
      for (long day = 0; day < row.below().longValue(); day++) {
        values.add(new BigDecimal(row.part()));
      }
    }
    values.sort(null);
    int count = values.size();
    return count == 0
        ? BigDecimal.ZERO
        : values
            .get((count - 1) / 2)
            .add(values.get(count / 2))
            .divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP);
  }
}
