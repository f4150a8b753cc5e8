package vn.thuocso.dashboard.pipeline;

import vn.thuocso.dashboard.wording.Wording;

/**
 * The strip over every page of figures, in words.
 *
 * @param late how many channels are late or never reported; empty when none
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
        late(freshness, say),
        generated);
  }

  private static String late(Freshness freshness, Wording say) {
    String late = say.count(freshness.late());
    String silent = say.count(freshness.silent());
    String expected = say.count(freshness.expected());
    if (freshness.silent() == 0) {
      return freshness.late() == 0 ? "" : say.say("pipeline.strip.late", late, expected);
    }
    return freshness.late() == 0
        ? say.say("pipeline.strip.silent", silent, expected)
        : say.say("pipeline.strip.late.silent", late, expected, silent);
  }
}
