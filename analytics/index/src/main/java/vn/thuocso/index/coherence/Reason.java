package vn.thuocso.index.coherence;

/** Why a measure has no value. */
public enum Reason {
  /** Fewer than three units have all that it asks for. */
  TOO_FEW_UNITS,
  /** A column, or the sum of several, is the same for all units. */
  NO_VARIATION,
  /** A group of one has nothing to compare. */
  ONE_MEMBER,
  /** The weights of a group sum to zero. */
  WEIGHTS_CANCEL
}
