package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.wording.Wording;

/** Points, decisions and refusals in the reader's language. */
record Said(Wording say) {

  /** With the two decimals of a desk. */
  String points(BigDecimal points) {
    return say.number(points, 2);
  }

  String points(Optional<BigDecimal> points) {
    return points.map(this::points).orElse("");
  }

  /** A change with its sign; a plain zero for none. */
  String change(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + points(change);
  }

  /** What was decided, as in {@code Hạ xuống 18,33}. */
  String verdict(Decision decision) {
    String key = "appraisal.made." + decision.verdict().choice().code();
    return say.say(
        key,
        decision.verdict().points().map(this::points).orElse(""),
        decision.verdict().due().map(say::moment).orElse(""));
  }

  String stage(Stage stage) {
    return say.say("appraisal.stage." + stage.code());
  }

  /** The sentence of a refusal; a moment in it as people write moments. */
  String refused(Refused refused) {
    return say.say(refused.refusal().sentence(), fact(refused.fact()));
  }

  private String fact(String fact) {
    try {
      return say.moment(Instant.parse(fact));
    } catch (DateTimeException noMoment) {
      return fact;
    }
  }
}
