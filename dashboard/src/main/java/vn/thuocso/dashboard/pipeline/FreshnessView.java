package vn.thuocso.dashboard.pipeline;

import vn.thuocso.dashboard.wording.Wording;

/**
 * The strip over every page of figures, in words.
 *
 * @param late how many channels are late; empty when none is
 * @param generated whether the page holds a figure made for the demonstration
 */
public record FreshnessView(String received, String late, boolean generated) {

  /** The strip. */
  public static FreshnessView of(Freshness freshness, boolean generated, Wording say) {
    return new FreshnessView(
        freshness
            .received()
            .map(at -> say.say("pipeline.strip.received", say.moment(at)))
            .orElseGet(() -> say.say("pipeline.strip.nothing")),
        freshness.late() == 0
            ? ""
            : say.say(
                "pipeline.strip.late",
                say.count(freshness.late()),
                say.count(freshness.reporting())),
        generated);
  }
}
