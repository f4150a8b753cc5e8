package vn.thuocso.dashboard.publication;

import java.util.Locale;

/** Why nothing was prepared or released. */
final class Unpublishable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The rules. */
  enum Why {
    NO_KEY,
    ROUND_NOT_LOCKED,
    NO_ROUND,
    NOTHING_TO_SCORE,
    REASON_NEEDED,
    ALREADY_RELEASED,
    OVERTAKEN,
    FOUR_EYES,
    DOES_NOT_VERIFY;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Why why;
  private final String fact;

  Unpublishable(Why why, String fact) {
    super(why.code() + ": " + fact);
    this.why = why;
    this.fact = fact;
  }

  Why why() {
    return why;
  }

  /** The key of its sentence, which the fact goes into. */
  String sentence() {
    return "publication.refused." + why.code();
  }

  String fact() {
    return fact;
  }
}
