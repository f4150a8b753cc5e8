package vn.thuocso.dashboard.scoring.run;

import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.robust.Outcome;
import vn.thuocso.index.robust.Outcomes;
import vn.thuocso.index.score.Interval;

/**
 * Writes down how sure figures are: how far the draws moved rank and value, and, before the
 * deadline, what may still come in. A value's interval spans both kinds of doubt.
 */
record Spreads(Outcomes outcomes, boolean isFinal) {

  /** Before the deadline what is missing may still come in: the value is an interval. */
  void open(NodeFigure.Builder made, Interval open) {
    if (!isFinal) {
      Micro.interval(made, open);
    }
  }

  /** Widens the interval of a total, which already spans what is open, by what the draws did. */
  void drawn(NodeFigure.Builder made, UnitCode unit) {
    Outcome outcome = outcomes.of(unit);
    outcome
        .ranks()
        .ifPresent(
            ranks ->
                made.setRankLow((int) Math.floor(ranks.lower()))
                    .setRankHigh((int) Math.ceil(ranks.upper())));
    if (made.hasValueMicro()) {
      outcome.scores().ifPresent(drawn -> widen(made, drawn.lower(), drawn.upper()));
    }
  }

  private static void widen(NodeFigure.Builder made, double lower, double upper) {
    long value = made.getValueMicro();
    long low = made.hasLowMicro() ? made.getLowMicro() : value;
    long high = made.hasHighMicro() ? made.getHighMicro() : value;
    made.setLowMicro(Math.min(low, Micro.of(lower))).setHighMicro(Math.max(high, Micro.of(upper)));
  }
}
