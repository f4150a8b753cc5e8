package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a place stands.
 *
 * @param figures the five KPIs, in order
 * @param percentiles the percentile rank, 0 to 1, of each KPI that has one
 * @param position absent when fewer than three KPIs could be compared
 */
public record Standing(
    Place place,
    List<KpiFigure> figures,
    Map<Kpi, BigDecimal> percentiles,
    Optional<Position> position) {

  /** Copies the collections. */
  public Standing {
    figures = List.copyOf(figures);
    percentiles = Map.copyOf(percentiles);
  }

  /**
   * A rank with how far it would move.
   *
   * @param index mean of the percentile ranks, 0 to 100
   * @param low lowest index when one KPI is left out, or none
   * @param high highest index so
   * @param rank competition rank: 1, 1, 3
   * @param tied true when another place has the same index
   * @param best lowest rank number reached when one KPI is left out, or none
   * @param worst highest rank number reached so
   */
  public record Position(
      BigDecimal index,
      BigDecimal low,
      BigDecimal high,
      int rank,
      boolean tied,
      int best,
      int worst) {}

  /** The rank, where there is one. */
  public OptionalInt rank() {
    return position.map(at -> OptionalInt.of(at.rank())).orElseGet(OptionalInt::empty);
  }

  /** The figure of that KPI. */
  public KpiFigure figure(Kpi kpi) {
    return figures.get(kpi.ordinal());
  }

  /** True when any figure here was generated for a demonstration. */
  public boolean generated() {
    return figures.stream().anyMatch(KpiFigure::generated);
  }
}
