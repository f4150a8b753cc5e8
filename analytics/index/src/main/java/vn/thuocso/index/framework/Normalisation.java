package vn.thuocso.index.framework;

/**
 * How a column of values becomes comparable with the others, in COINr 1.1's meanings. Goalposts and
 * targets belong to the indicators. A falling indicator changes its sign before.
 */
public sealed interface Normalisation {
  /** The values stay as they are, but for the direction's sign. */
  record None() implements Normalisation {}

  /** Smallest to lower, greatest to upper ({@code n_minmax}). */
  record MinMax(double lower, double upper) implements Normalisation {}

  /** Mean to mean, standard deviation to sd ({@code n_zscore}). */
  record ZScore(double mean, double sd) implements Normalisation {}

  /** The rank from the smallest, ties at the least ({@code n_rank}). */
  record Rank() implements Normalisation {}

  /** (rank − 1) ÷ (n − 1) ({@code n_prank}). */
  record PercentileRank() implements Normalisation {}

  /** Rank − 1 ({@code n_borda}). */
  record Borda() implements Normalisation {}

  /** 1 − (max − x) ÷ (max − min) ({@code n_dist2max}). */
  record DistanceToMaximum() implements Normalisation {}

  /** 1 − (ref − x) ÷ (ref − min) of a unit's value, at most 1 if clipped ({@code n_dist2ref}). */
  record DistanceToReference(String reference, boolean clip) implements Normalisation {}

  /** (x − min) ÷ (target − min), at most 1 if clipped ({@code n_dist2targ}). */
  record DistanceToTarget(boolean clip) implements Normalisation {}

  /** x ÷ max ({@code n_fracmax}). */
  record FractionOfMaximum() implements Normalisation {}

  /**
   * Scale · (x − lower) ÷ (upper − lower), within 0…scale if clipped ({@code n_goalposts}).
   *
   * @param bounds for the indicators that state none
   */
  record Goalposts(double scale, boolean clip, java.util.Optional<Span> bounds)
      implements Normalisation {
    public Goalposts(double scale, boolean clip) {
      this(scale, clip, java.util.Optional.empty());
    }
  }

  /** Factor · (x − lower) ÷ (upper − lower), never clipped ({@code n_scaled}). */
  record Scaled(double lower, double upper, double factor) implements Normalisation {}
}
