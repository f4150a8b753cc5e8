package vn.thuocso.dashboard.assessment.decision;

import java.util.Locale;

/** The four decisions about one criterion. */
public enum Choice {
  /** It stands as it was claimed or measured. */
  ACCEPT,
  /** Fewer points than that. */
  LOWER,
  /** More points than that. */
  RAISE,
  /** The unit may change it until a day. */
  RETURN;

  /** The word in the database and for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it names points. */
  public boolean awards() {
    return this == LOWER || this == RAISE;
  }

  static Choice ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
