package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated text that a spreadsheet opens without running anything. */
final class CsvText {

  /** A byte order mark: without it Excel reads Vietnamese as Latin. */
  private final StringBuilder text = new StringBuilder("\ufeff");

  /** Add a line. */
  CsvText line(List<Cell> cells) {
    text.append(String.join(",", cells.stream().map(Cell::quoted).toList())).append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** One cell: words are made harmless, numbers stay numbers. */
  record Cell(String quoted) {

    /** Words; those that a spreadsheet would take for a formula get an apostrophe in front. */
    static Cell words(String words) {
      boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
      return new Cell('"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"');
    }

    /** A number with a decimal point; nothing stays nothing. */
    static Cell number(@Nullable BigDecimal number) {
      return new Cell(number == null ? "" : number.stripTrailingZeros().toPlainString());
    }
  }
}
