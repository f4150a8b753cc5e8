package vn.thuocso.index.data;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a period lies on the axis of years, by its end: 2024 ends at 2025.0, 2024-Q2 at 2024.5. */
public final class Calendar {
  private static final Pattern LABEL =
      Pattern.compile("([0-9]{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

  private Calendar() {}

  /**
   * The end of a period in years; empty where its label is none of {@code 2024}, {@code 2024-H1},
   * {@code 2024-Q3}, {@code 2024-07}.
   */
  public static OptionalDouble endOf(Period period) {
    Matcher label = LABEL.matcher(period.label());
    return label.matches()
        ? OptionalDouble.of(Integer.parseInt(label.group(1)) + partOfYear(label))
        : OptionalDouble.empty();
  }

  private static double partOfYear(Matcher label) {
    if (label.group(2) != null) {
      return Integer.parseInt(label.group(2)) / 2.0;
    }
    if (label.group(3) != null) {
      return Integer.parseInt(label.group(3)) / 4.0;
    }
    return label.group(4) == null ? 1 : Integer.parseInt(label.group(4)) / 12.0;
  }
}
