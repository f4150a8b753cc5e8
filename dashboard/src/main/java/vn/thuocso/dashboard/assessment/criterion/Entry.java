package vn.thuocso.dashboard.assessment.criterion;

/**
 * What is said of one criterion, in the notation of the engine's long data file where it could be
 * read so, otherwise as it was typed: nothing typed is lost for being wrong.
 *
 * @param state empty, {@code MISSING} or {@code NOT_APPLICABLE}
 * @param value a number, a choice, or parts with {@code ;} between; empty beside a ratio
 */
public record Entry(String state, String value, String numerator, String denominator) {

  /** Nothing was said. */
  public static final Entry EMPTY = new Entry("", "", "", "");

  /** Drops the blanks around. */
  public Entry {
    state = state.strip();
    value = value.strip();
    numerator = numerator.strip();
    denominator = denominator.strip();
  }

  /** A number, a choice or parts. */
  public static Entry of(String value) {
    return new Entry("", value, "", "");
  }

  /** A numerator over a denominator. */
  public static Entry of(String numerator, String denominator) {
    return new Entry("", "", numerator, denominator);
  }

  /** Whether nothing was said. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }
}
