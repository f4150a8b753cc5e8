package vn.thuocso.index.framework;

/**
 * An aggregation, and the share of members that have to have a value for the group to have one
 * (COINr 1.1 {@code dat_thresh}).
 */
public record AggregationRule(Aggregation aggregation, double minimumAvailable) {
  public AggregationRule {
    if (!(minimumAvailable >= 0 && minimumAvailable <= 1)) {
      throw new IllegalArgumentException("a share of members: " + minimumAvailable);
    }
  }

  public static AggregationRule of(Aggregation aggregation) {
    return new AggregationRule(aggregation, 0);
  }
}
