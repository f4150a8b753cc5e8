package vn.thuocso.index.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period's label: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-07}; ordered by the
 * last day, of those that end together the shortest first. Empty where data has only one.
 */
public record Period(String label) implements Comparable<Period> {
  private static final Pattern LABEL =
      Pattern.compile("((?!0000)[0-9]{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

  /** Labels of no calendar stand before all others, as text. */
  private static final Comparator<Period> ORDER =
      Comparator.comparing((Period period) -> period.lastDay().orElse(LocalDate.MIN))
          .thenComparing(Period::months)
          .thenComparing(Period::label);

  /** The only period of data that names none. */
  public static final Period ONLY = new Period("");

  /** The last day of a year, half, quarter or month; empty where the label names none of them. */
  public Optional<LocalDate> lastDay() {
    Matcher parts = LABEL.matcher(label);
    return parts.matches()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(parts.group(1)), lastMonth(parts)).atEndOfMonth())
        : Optional.empty();
  }

  private int months() {
    if (label.length() == "2024".length()) {
      return 12;
    }
    return label.contains("H") ? 6 : label.contains("Q") ? 3 : 1;
  }

  private static int lastMonth(Matcher parts) {
    if (parts.group(2) != null) {
      return 6 * Integer.parseInt(parts.group(2));
    }
    if (parts.group(3) != null) {
      return 3 * Integer.parseInt(parts.group(3));
    }
    return parts.group(4) == null ? 12 : Integer.parseInt(parts.group(4));
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return label;
  }
}
