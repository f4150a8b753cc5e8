package vn.thuocso.dashboard.assessment.decision;

import java.util.Locale;

/** Who decides: the verifier, and after them the council. */
public enum Stage {
  VERIFICATION,
  COUNCIL;

  /** The word in the database and for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Stage ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
