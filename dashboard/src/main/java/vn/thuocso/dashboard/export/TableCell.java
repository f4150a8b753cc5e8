package vn.thuocso.dashboard.export;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table that somebody sent.
 *
 * @param text as it was typed, without the blanks around it; a number in plain digits with a point
 * @param number what a spreadsheet kept as a number, exactly; a text of digits is none
 * @param column counted from 1; 0 for a cell that the file does not have
 */
public record TableCell(String text, Optional<BigDecimal> number, int column) {

  static TableCell words(String text, int column) {
    return new TableCell(text.strip(), Optional.empty(), column);
  }

  static TableCell figure(BigDecimal number, int column) {
    return new TableCell(number.toPlainString(), Optional.of(number), column);
  }

  /** Whether nothing is in it, which is not zero. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /**
   * A text as it was before it was handed out: without the apostrophe that kept it from running.
   */
  public String plain() {
    boolean guarded = text.length() > 1 && text.charAt(0) == '\'';
    return guarded && "=+-@".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
  }
}
