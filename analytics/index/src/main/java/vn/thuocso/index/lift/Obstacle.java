package vn.thuocso.index.lift;

import vn.thuocso.index.framework.Code;

/** A criterion that is no way up, and why. */
public record Obstacle(Code indicator, Reason reason) {
  /** Why a criterion is no way up. */
  public enum Reason {
    /** It has all its points already, or all that it can have by its rule within a year. */
    FULL,
    /** It does not count for this unit: not applicable, or suppressed. */
    NOT_ASSESSED,
    /** The definition says that it cannot be improved within a year. */
    NOT_THIS_YEAR,
    /** The definition does not say what improving it takes. */
    NO_FACTS,
    /** It is measured, and nobody's is yet: whoever improved it could not show it. */
    NOT_MEASURED,
    /** What has to come first cannot be done either. */
    BLOCKED
  }
}
