package vn.thuocso.dashboard.scoring.run;

import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.robust.Outcome;
import vn.thuocso.index.robust.Outcomes;
import vn.thuocso.index.score.Interval;

/**
 * Writes down how sure figures are. A total and its rank: how far the draws moved them, which
 * before the deadline draw what is missing as well. Any other figure: all that may still come in.
 */
record Spreads(Outcomes outcomes, boolean isFinal) {

  /** Before the deadline what is missing may still come in: the value is an interval. */
  void open(NodeFigure.Builder made, Interval open) {
    if (!isFinal) {
      Micro.interval(made, open);
    }
  }

  /** The interval of a total and of its rank; neither leaves out the figure itself. */
  void drawn(NodeFigure.Builder made, UnitCode unit) {
    Outcome outcome = outcomes.of(unit);
    if (made.hasRank()) {
      outcome
          .ranks()
          .ifPresent(
              ranks ->
                  made.setRankLow(Math.min(made.getRank(), (int) Math.floor(ranks.lower())))
                      .setRankHigh(Math.max(made.getRank(), (int) Math.ceil(ranks.upper()))));
    }
    if (made.hasValueMicro()) {
      outcome.scores().ifPresent(drawn -> around(made, drawn.lower(), drawn.upper()));
    }
  }

  private static void around(NodeFigure.Builder made, double lower, double upper) {
    long value = made.getValueMicro();
    made.setLowMicro(Math.min(value, Micro.of(lower)))
        .setHighMicro(Math.max(value, Micro.of(upper)));
  }
}
