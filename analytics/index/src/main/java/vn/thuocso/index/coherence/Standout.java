package vn.thuocso.index.coherence;

import java.util.OptionalDouble;
import vn.thuocso.index.framework.Code;

/**
 * An indicator in which a unit stands out among its peers.
 *
 * @param rank the best is 1; equal ones share the better rank
 * @param of how many peers have a score
 * @param score of the unit, the better the higher
 * @param reading of the unit before any step, where there is one
 * @param median of the peers' scores
 */
public record Standout(
    Side side,
    By by,
    int place,
    Code indicator,
    Code group,
    double rank,
    int of,
    double score,
    OptionalDouble reading,
    double median) {
  /** Which way. */
  public enum Side {
    STRENGTH,
    WEAKNESS
  }

  /** By what an indicator is chosen. */
  public enum By {
    /** The rank among the peers. */
    RANK,
    /** The distance from the peers' median score. */
    DISTANCE
  }

  /** score − median. */
  public double distance() {
    return score - median;
  }
}
