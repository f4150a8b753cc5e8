package vn.thuocso.dashboard.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitCode;

/**
 * Whose a channel is on which days, without overlap.
 *
 * <p>Days are those of the calendar Asia/Ho_Chi_Minh: a channel changes hands at midnight.
 */
public record Owners(List<Span> spans) {

  /** Orders the spans and refuses two owners on one day. */
  public Owners {
    List<Span> ordered = new ArrayList<>(spans);
    ordered.sort(Comparator.comparing(Span::first));
    for (int i = 1; i < ordered.size(); i++) {
      Span before = ordered.get(i - 1);
      Span after = ordered.get(i);
      if (!before.last().isBefore(after.first())) {
        throw new IllegalArgumentException(
            "%s and %s would both own the channel on %s"
                .formatted(before.unit(), after.unit(), after.first()));
      }
    }
    spans = List.copyOf(ordered);
  }

  /**
   * One owner's days.
   *
   * @param from first day; null when it always was
   * @param to last day; null when it still is
   */
  public record Span(UnitCode unit, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Refuses an end before the beginning. */
    public Span {
      if (from != null && to != null && to.isBefore(from)) {
        throw new IllegalArgumentException(
            "%s would own the channel from %s to %s".formatted(unit, from, to));
      }
    }

    LocalDate first() {
      return from == null ? LocalDate.MIN : from;
    }

    LocalDate last() {
      return to == null ? LocalDate.MAX : to;
    }

    private Span endingBefore(LocalDate day) {
      return new Span(unit, from, last().isBefore(day) ? to : day.minusDays(1));
    }
  }

  /** One unit from a day on. */
  public static Owners from(UnitCode unit, LocalDate day) {
    return new Owners(List.of(new Span(unit, day, null)));
  }

  /** The owner on a day. */
  public Optional<UnitCode> on(LocalDate day) {
    return spans.stream()
        .filter(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()))
        .map(Span::unit)
        .findFirst();
  }

  /** Hands the channel to a unit from a day on; whatever was decided from that day on gives way. */
  public Owners handTo(UnitCode unit, LocalDate day) {
    List<Span> after = new ArrayList<>();
    for (Span span : spans) {
      if (span.first().isBefore(day)) {
        after.add(span.endingBefore(day));
      }
    }
    after.add(new Span(unit, day, null));
    return new Owners(after);
  }
}
