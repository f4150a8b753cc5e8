package vn.thuocso.index.score;

/** A unit's place in a ranking, or why it has none. */
public sealed interface Standing {
  /** A place counted from 1; halves occur where ties share the mean of their places. */
  record Ranked(double rank) implements Standing {
    public Ranked {
      if (!(rank >= 1)) {
        throw new IllegalArgumentException("rank: " + rank);
      }
    }
  }

  /** No place. */
  record Unranked(Reason reason) implements Standing {}

  /** Why a unit has no place. */
  enum Reason {
    /** The definition's screening leaves it out. */
    SCREENED,
    /** There is no value to rank by. */
    NO_VALUE,
    /** Fewer points could be assessed than the floor asks for. */
    TOO_FEW_POINTS,
    /** Of some main index, a smaller share could be assessed than the floor asks for. */
    TOO_SMALL_SHARE_OF_A_GROUP,
    /** Fewer of the indicators had a value than the floor asks for. */
    TOO_LITTLE_DATA
  }
}
