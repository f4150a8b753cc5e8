package vn.thuocso.dashboard.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet: words, a number, or nothing. */
public sealed interface Cell {

  /** Text, never read as a formula. */
  record Words(String text) implements Cell {}

  /** A number in its full precision. */
  record Figure(BigDecimal number) implements Cell {}

  /** Nothing to say. */
  record Blank() implements Cell {}

  /** Words, or nothing where there are none. */
  static Cell of(String text) {
    return text.isEmpty() ? new Blank() : new Words(text);
  }

  /** A number, or nothing. */
  static Cell of(@Nullable BigDecimal number) {
    return number == null ? new Blank() : new Figure(number);
  }

  /** A whole number, or nothing. */
  static Cell of(@Nullable Integer number) {
    return number == null ? new Blank() : new Figure(BigDecimal.valueOf(number));
  }
}
