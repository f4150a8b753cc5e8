package vn.thuocso.dashboard.appraisal;

import java.util.Locale;

/** What is worth knowing of a criterion before it is opened. */
public enum Flag {
  /** The unit does not agree with what the system measured. */
  DISPUTED(true),
  /** The unit declares it and encloses nothing that proves it. */
  UNPROVED(true),
  /** The unit declared nothing. */
  UNDECLARED(true),
  /** Far from what it was a year before. */
  JUMP(true),
  /** Returned, and handed in again. */
  RESUBMITTED(true),
  /** As the system measured it. */
  MATCHING(false),
  /** The system measures it, but nothing is known of it now. */
  UNMEASURED(true),
  /** The unit says so. */
  DECLARED(false);

  private final boolean careful;

  Flag(boolean careful) {
    this.careful = careful;
  }

  /** Whether somebody has to look closely. */
  public boolean careful() {
    return careful;
  }

  /** The word for programs and style sheets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its words. */
  public String label() {
    return "appraisal.flag." + code();
  }
}
