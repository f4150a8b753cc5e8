package vn.thuocso.contract.kpi;

import java.util.Locale;
import vn.thuocso.contract.MeasureKind;

/** How the values of one measure, over the channels and time of a question, become one number. */
public enum Reduction {
  /** Σ over time and channels. */
  SUM(MeasureKind.FLOW),
  /** Last value of the period of each channel, added over channels. */
  LAST(MeasureKind.GAUGE),
  /** Last value before the period of each channel, added over channels. */
  OPENING(MeasureKind.GAUGE),
  /** Last value of one channel; undefined over several: medians do not add. */
  SINGLE(MeasureKind.GAUGE),
  /** Value of one period of the base grain, added over channels; undefined over several periods. */
  UNIQUE(MeasureKind.UNIQUE),
  /** Σ of the uniques of each day: whoever comes on two days counts as two, and it is said so. */
  PERSON_DAYS(MeasureKind.UNIQUE),
  /** Channel-months whose Σ reaches a number. */
  MONTHS_WITH(MeasureKind.FLOW),
  /** Channel-months of which anything was reported; the others are missing, not zero. */
  MONTHS_REPORTED(MeasureKind.FLOW),
  /** Σ over contents of the Σ of the content times its pages. */
  TIMES_PAGES(MeasureKind.FLOW);

  private final MeasureKind kind;

  Reduction(MeasureKind kind) {
    this.kind = kind;
  }

  /** Returns the only kind of measure that it makes sense for. */
  public MeasureKind kind() {
    return kind;
  }

  /** Returns the word in an expression, e.g. {@code person_days}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
