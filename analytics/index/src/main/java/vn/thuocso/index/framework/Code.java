package vn.thuocso.index.framework;

import java.util.regex.Pattern;

/** The code of an indicator, index or pillar, in natural order: 4.2 before 4.10. */
public record Code(String value) implements Comparable<Code> {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  public Code {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "A code has 1 to 64 letters, digits, '.', '_', '-': " + value);
    }
  }

  /** Whether a text can be a code. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(Code other) {
    return NaturalOrder.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
