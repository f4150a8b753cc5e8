package vn.thuocso.dashboard.pipeline;

import java.math.BigDecimal;
import vn.thuocso.dashboard.wording.Wording;

/**
 * The strip over every page of figures, in words.
 *
 * @param share how much of what is due has come; empty when nothing is due
 * @param bar the same as a length of 50
 * @param days the same in days of channels
 * @param late how many channels are late or never reported; empty when none
 * @param generated whether the page holds a figure made for the demonstration
 */
public record FreshnessView(
    String received,
    String share,
    String bar,
    String days,
    String late,
    String lateBrief,
    boolean generated) {

  private static final BigDecimal BAR = BigDecimal.valueOf(50);

  /** The strip. */
  public static FreshnessView of(Freshness freshness, boolean generated, Wording say) {
    return new FreshnessView(
        freshness
            .received()
            .map(at -> say.say("pipeline.strip.received", say.moment(at)))
            .orElseGet(() -> say.say("pipeline.strip.nothing")),
        freshness.share().map(say::percent).orElse(""),
        freshness.share().map(share -> share.movePointLeft(2).multiply(BAR)).orElse(BAR).toString(),
        say.say(
            "pipeline.strip.days",
            say.count(Math.min(freshness.told(), freshness.due())),
            say.count(freshness.due())),
        late(freshness, say),
        brief(freshness, say),
        generated);
  }

  /** The same where there is hardly room. */
  private static String brief(Freshness freshness, Wording say) {
    return freshness.late() == 0 && freshness.silent() == 0
        ? ""
        : say.say(
            "pipeline.strip.late.brief",
            say.count(freshness.late()),
            say.count(freshness.silent()));
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
