package vn.thuocso.dashboard.assessment;

import java.util.Locale;

/** Why something was not done; nothing was written. */
public enum Refusal {
  NO_ROUND,
  NOT_YET_OPEN,
  DEADLINE_OVER,
  ROUND_LOCKED,
  ROUND_EXISTS,
  DATES_OUT_OF_ORDER,
  UNKNOWN_UNIT,
  UNKNOWN_CRITERION,
  NOT_FOR_THIS_KIND,
  ALREADY_SUBMITTED,
  NOT_SUBMITTED,
  NOT_RETURNED,
  NOTHING_NEW,
  NOT_HANDED_OVER,
  INCOMPLETE,
  FOUR_EYES,
  REASON_NEEDED,
  EVIDENCE_INCOMPLETE,
  UNKNOWN_EVIDENCE,
  FILE_EMPTY,
  FILE_TOO_LARGE,
  FILE_KIND,
  FILE_MISLABELLED,
  FILE_BROKEN,
  FILE_ACTIVE,
  FILE_DIMENSIONS,
  FILE_INFECTED,
  FILE_NOT_SCANNED,
  FILE_NO_ROOM,
  POINTS_OUT_OF_RANGE,
  POINTS_DO_NOT_LOWER,
  POINTS_DO_NOT_RAISE,
  NOTHING_TO_ACCEPT,
  DUE_IN_THE_PAST,
  COUNCIL_CANNOT_RETURN,
  COUNCIL_HAS_DECIDED,
  SAMPLE_DRAWN,
  NOT_IN_SAMPLE,
  AWAITS_SECOND,
  NOTHING_TO_ANSWER;

  /** The stable word for programs, {@code deadline_over}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its sentence in the message files. */
  public String sentence() {
    return "assessment.refused." + code();
  }
}
