package vn.thuocso.dashboard.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet: words, a number, or nothing. */
public sealed interface Cell {

  /** What a number is exact to: a snapshot has six decimals of the index, which is 1000 points. */
  int DECIMALS = 4;

  /** Text, never read as a formula. */
  record Words(String text) implements Cell {

    /**
     * The text behind an apostrophe where a spreadsheet would take it for a formula: at once in
     * CSV, and in XLSX as soon as somebody saves it as CSV.
     */
    public String harmless() {
      boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
      return formula ? "'" + text : text;
    }
  }

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

  /** A computed number, or nothing. */
  static Cell exact(@Nullable BigDecimal number) {
    return of(number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
