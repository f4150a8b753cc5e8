package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;

/** What one channel brings to one KPI of its place. */
public sealed interface Evidence {

  /** Sums that may be shown; {@code flagged} is the marked part of the numerator. */
  record Counted(BigDecimal numerator, BigDecimal flagged, BigDecimal denominator)
      implements Evidence {}

  /** The channel is there, its report is not. */
  record Silent() implements Evidence {}

  /** Fewer than ten answers: the amounts were dropped when reading. */
  record Hidden() implements Evidence {}

  /** Which of the five this is; an amount of none is a zero. */
  default FigureState state() {
    if (this instanceof Counted counted) {
      return counted.numerator().signum() > 0 ? FigureState.PRESENT : FigureState.ZERO;
    }
    return this instanceof Hidden ? FigureState.SUPPRESSED : FigureState.MISSING;
  }

  /** The evidence of one poll, hidden when either reading holds fewer than ten answers. */
  static Evidence ofPoll(BigDecimal answers, BigDecimal flagged, BigDecimal asked) {
    boolean few = answers.subtract(flagged).compareTo(BigDecimal.valueOf(Kpi.FEWEST_ANSWERS)) < 0;
    return few ? new Hidden() : new Counted(answers, flagged, asked);
  }
}
