package vn.thuocso.dashboard.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see; an empty text asks for all.
 *
 * @param about stands in the key of the object, or is its kind
 * @param accounts whose; null: anybody's
 * @param unit its code
 * @param from first day on Hanoi's calendar
 * @param to last day
 */
record Question(
    String verb,
    String about,
    @Nullable List<Long> accounts,
    String unit,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  Question {
    accounts = accounts == null ? null : List.copyOf(accounts);
  }

  /** Whether it leaves nothing out. */
  boolean isForAll() {
    return verb.isEmpty()
        && about.isEmpty()
        && accounts == null
        && unit.isEmpty()
        && from == null
        && to == null;
  }
}
