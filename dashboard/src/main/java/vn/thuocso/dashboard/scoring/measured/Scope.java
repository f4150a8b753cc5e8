package vn.thuocso.dashboard.scoring.measured;

import java.time.LocalDate;
import java.util.Map;

/**
 * Which days count, and how.
 *
 * @param first first day of the round
 * @param last last day that counts: the round's last, or the as-of day before it
 * @param asOf the day as of which is asked: what is due later, or happened later, is not known
 * @param cleaned whether uses that a rule marked as machine-made are left out
 */
public record Scope(LocalDate first, LocalDate last, LocalDate asOf, boolean cleaned) {

  /** Refuses days in disorder. */
  public Scope {
    if (last.isBefore(first) || asOf.isBefore(last)) {
      throw new IllegalArgumentException(first + " to " + last + " as of " + asOf);
    }
  }

  Map<String, Object> values() {
    return Map.of("first", first, "last", last, "today", asOf, "cleaned", cleaned ? 1 : 0);
  }
}
