package vn.thuocso.dashboard.assessment.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decides of one criterion, before it is a decision.
 *
 * @param points with two decimals, from 0 to the criterion's maximum; there if it lowers or raises
 * @param reason the unit reads it; needed unless it accepts
 * @param due until when the unit may change what is returned; there if it returns
 */
public record Verdict(
    Stage stage, Choice choice, Optional<BigDecimal> points, String reason, Optional<Instant> due) {

  /** Drops the blanks around the reason. */
  public Verdict {
    reason = reason.strip();
  }

  /** It stands as it was claimed or measured. */
  public static Verdict accept(Stage stage) {
    return new Verdict(stage, Choice.ACCEPT, Optional.empty(), "", Optional.empty());
  }
}
