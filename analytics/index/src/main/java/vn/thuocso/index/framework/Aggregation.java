package vn.thuocso.index.framework;

/** How the values of a group's members become the group's, in COINr 1.1's meanings. */
public sealed interface Aggregation {
  /** Weighted mean ({@code a_amean}). */
  record Arithmetic() implements Aggregation {}

  /** Weighted geometric mean; values have to be positive ({@code a_gmean}). */
  record Geometric() implements Aggregation {}

  /** Weighted harmonic mean; values may not be zero ({@code a_hmean}). */
  record Harmonic() implements Aggregation {}

  /** (Σ w xᵖ)^(1/p), weights summing to 1 ({@code a_genmean}). */
  record GeneralisedMean(double power) implements Aggregation {}

  /** Copeland's score of the outranking matrix ({@code a_copeland}). */
  record Copeland() implements Aggregation {}

  /** The median, without weights. */
  record Median() implements Aggregation {}
}
