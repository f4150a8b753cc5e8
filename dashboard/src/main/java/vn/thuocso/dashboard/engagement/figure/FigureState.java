package vn.thuocso.dashboard.engagement.figure;

import java.util.Locale;

/** The five things a figure can be; none of them ever stands in for another. */
public enum FigureState {
  /** A value above zero. */
  PRESENT,
  /** Measured, and the amount is none. */
  ZERO,
  /** It should be there, and nobody reported it. */
  MISSING,
  /** There is nothing here that could be measured. */
  NOT_APPLICABLE,
  /** Known, and hidden because few people stand behind it. */
  SUPPRESSED;

  /**
   * The word of this state in addresses, exports and style sheets, as in {@code not-applicable}.
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
