package vn.thuocso.index.coherence;

import java.util.Set;
import vn.thuocso.index.coherence.Correlation.Association;
import vn.thuocso.index.framework.Code;

/**
 * Two nodes and how they go together.
 *
 * @param group the smallest group that both stand in
 */
public record Pair(
    Code one, Code other, Relation relation, Code group, Association association, Set<Flag> flags) {
  public Pair {
    flags = Set.copyOf(flags);
  }

  /** How two nodes are placed in the tree. */
  public enum Relation {
    /** Children of one group. */
    SIBLINGS,
    /** A node with a group above it, or with the total. */
    ABOVE,
    /** Two indicators of different groups. */
    APART
  }

  /** What to look at in a pair; pairs that are apart have none. */
  public enum Flag {
    /** Siblings beyond ±0.9: one says what the other says. */
    REDUNDANT,
    /** Below zero: what lifts one lowers the other. */
    TRADE_OFF,
    /** Between 0 and 0.3 with a group above: it hardly moves what it is part of. */
    WEAK
  }
}
