package vn.thuocso.dashboard.assessment.claim;

import java.util.Locale;

/** Where a unit's whole form stands. */
public enum FormState {
  /** The clerk enters. */
  DRAFTING,
  /** The clerk has handed it over; the approver looks at it. */
  CHECKING,
  /** The approver has submitted it; only what is returned changes. */
  SUBMITTED;

  /** The word in the database and for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FormState ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
