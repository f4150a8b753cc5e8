package vn.thuocso.dashboard.engagement.figure;

import java.util.Locale;

/** Why a figure has no value; each has its sentence in the message files. */
public enum Cause {
  /** No channel of the kind that this KPI measures. */
  NO_CHANNEL,
  /** The channel exists and sent nothing for the period. */
  NO_REPORT,
  /** The register knows no population for the place. */
  NO_POPULATION,
  /** Nothing stood below the line, for instance no video was watched. */
  NO_DENOMINATOR,
  /** Fewer than ten answers. */
  FEW_ANSWERS;

  /** Key of the sentence, as in {@code engagement.cause.no-report}. */
  public String messageKey() {
    return "engagement.cause." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
