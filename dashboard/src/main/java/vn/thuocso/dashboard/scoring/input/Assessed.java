package vn.thuocso.dashboard.scoring.input;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.thuocso.dashboard.scoring.measured.Scope;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Round;

/**
 * A year under assessment, as of a day.
 *
 * @param first first day of the round: of the year, or of the framework where that began later
 * @param cleaned whether engagement that a rule marked as machine-made is left out
 */
public record Assessed(int year, LocalDate first, LocalDate asOf, boolean cleaned) {

  /** The day of the next year after which nothing is declared any more: ours, nobody decided it. */
  private static final int DEADLINE_MONTH = 2;

  private static final int DEADLINE_DAY = 15;

  /** Empty where the framework does not hold on any day of the year up to that day. */
  public static Optional<Assessed> of(
      Framework framework, int year, LocalDate asOf, boolean cleaned) {
    LocalDate begins = LocalDate.of(year, 1, 1);
    LocalDate valid = framework.valid().from();
    LocalDate first = valid.isAfter(begins) ? valid : begins;
    return first.getYear() > year || asOf.isBefore(first)
        ? Optional.empty()
        : Optional.of(new Assessed(year, first, asOf, cleaned));
  }

  /** The last day on which units may declare what belongs to a year. */
  public static LocalDate deadline(int year) {
    return LocalDate.of(year + 1, DEADLINE_MONTH, DEADLINE_DAY);
  }

  /** The last day of the year that counts. */
  public LocalDate last() {
    LocalDate ends = LocalDate.of(year, 12, 31);
    return asOf.isBefore(ends) ? asOf : ends;
  }

  /** Whether the deadline is over: what is missing stays so. */
  public boolean isFinal() {
    return asOf.isAfter(deadline(year));
  }

  /** Whole months that are over, one at least: what is asked of a year shrinks with them. */
  public int months() {
    return (int) Math.max(1, ChronoUnit.MONTHS.between(first, last().plusDays(1)));
  }

  /** The word on the wire. */
  public String variant() {
    return cleaned ? "cleaned" : "raw";
  }

  /** The days for the questions to the warehouse. */
  public Scope scope() {
    return new Scope(first, last(), asOf, cleaned);
  }

  /** The framework with a round of so many months. */
  public Framework shortened(Framework of) {
    return of.lasting(new Round(months()));
  }
}
