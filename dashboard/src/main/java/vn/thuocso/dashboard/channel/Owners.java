package vn.thuocso.dashboard.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The units that own other days here than there. */
  public Set<UnitCode> unitsThatDiffer(Owners other) {
    Set<Span> once = new HashSet<>(spans);
    Set<Span> both = new HashSet<>(other.spans);
    both.retainAll(once);
    return Stream.concat(spans.stream(), other.spans.stream())
        .filter(span -> !both.contains(span))
        .map(Span::unit)
        .collect(Collectors.toSet());
  }

  /**
   * Hands the channel to a unit for these days; what was decided for them before gives way.
   *
   * @param last last day; null: for good
   */
  public Owners handTo(UnitCode unit, LocalDate first, @Nullable LocalDate last) {
    List<Span> after = new ArrayList<>();
    after.add(new Span(unit, first, last));
    for (Span span : spans) {
      if (span.first().isBefore(first)) {
        LocalDate end = first.minusDays(1);
        after.add(new Span(span.unit(), span.from(), span.last().isBefore(end) ? span.to() : end));
      }
      if (last != null && span.last().isAfter(last)) {
        LocalDate start = last.plusDays(1);
        after.add(
            new Span(span.unit(), span.first().isAfter(start) ? span.from() : start, span.to()));
      }
    }
    return new Owners(after);
  }
}
