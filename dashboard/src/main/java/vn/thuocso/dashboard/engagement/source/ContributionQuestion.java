package vn.thuocso.dashboard.engagement.source;

import vn.thuocso.dashboard.engagement.figure.Kpi;

/**
 * What each channel brings to one KPI.
 *
 * <p>Every question takes {@code :first}, {@code :last} (days of the period) and {@code :today},
 * and answers the columns of {@link ContributionRow}. A channel belongs to the unit that owned it
 * at the start of each fact's own period. A channel that was there without a fact is a row with
 * {@code reported = 0}.
 */
sealed interface ContributionQuestion
    permits ActivePages, QrOpens, IssuesOnSchedule, PollTurnout, VideoCompletion {

  /** The KPI it answers. */
  Kpi kpi();

  /** The question. */
  String sql();
}
