package vn.thuocso.index.reform;

/** How the figures of former units become one; the rule is shown beside the number. */
public enum MergeRule {
  /**
   * The plain mean of the former units' indices: the ministry's rule for the provinces of 2025. A
   * former unit counts once however large the part of it that came in.
   */
  PLAIN_MEAN,
  /** The mean weighted with the population that came in; missing where one is not known. */
  POPULATION_WEIGHTED,
  /**
   * Numerators and denominators summed and divided anew, which is what a rate of the whole really
   * is. Of a part, its share of both.
   */
  RESUMMED
}
