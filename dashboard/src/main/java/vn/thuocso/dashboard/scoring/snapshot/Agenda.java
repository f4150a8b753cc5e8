package vn.thuocso.dashboard.scoring.snapshot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.index.framework.Framework;

/** Which snapshots there ought to be on a day, the most wanted first. */
final class Agenda {

  private static final int MONTHS_BACK = 24;

  private final Framework framework;

  Agenda(Framework framework) {
    this.framework = framework;
  }

  /** This year as of today; the year before while units may still declare of it. */
  List<Assessed> present(LocalDate today) {
    List<Assessed> present = both(today.getYear(), today);
    if (!today.isAfter(Assessed.deadline(today.getYear() - 1))) {
      present.addAll(both(today.getYear() - 1, today));
    }
    return present;
  }

  /** The ends of the months of two years, newest first, and the ends of rounds after a deadline. */
  List<Assessed> past(LocalDate today) {
    List<Assessed> past = new ArrayList<>();
    for (int back = 1; back <= MONTHS_BACK; back++) {
      LocalDate end = YearMonth.from(today).minusMonths(back).atEndOfMonth();
      LocalDate closed = Assessed.deadline(end.getYear()).plusDays(1);
      if (end.getMonthValue() == 12 && !closed.isAfter(today)) {
        past.addAll(both(end.getYear(), closed));
      }
      past.addAll(both(end.getYear(), end));
    }
    return past;
  }

  private List<Assessed> both(int year, LocalDate asOf) {
    return new ArrayList<>(
        Stream.of(true, false)
            .map(cleaned -> Assessed.of(framework, year, asOf, cleaned))
            .flatMap(Optional::stream)
            .toList());
  }
}
