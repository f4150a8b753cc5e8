package vn.thuocso.dashboard.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet as CSV (RFC 4180) that a spreadsheet opens without running anything: first what it is and
 * was computed from, a line each; an empty line; the table.
 */
final class CsvFile {

  private CsvFile() {}

  /** The byte order mark tells Excel that this is not Latin. */
  static byte[] of(Sheet sheet) {
    StringBuilder text = new StringBuilder("\ufeff");
    for (Sheet.Parameter known : sheet.origin()) {
      text.append(known.warning() ? "" : words(known.name()) + ",");
      text.append(words(known.value())).append("\r\n");
    }
    text.append("\r\n");
    text.append(sheet.heads().stream().map(CsvFile::words).collect(Collectors.joining(",")));
    text.append("\r\n");
    for (List<Cell> row : sheet.rows()) {
      text.append(row.stream().map(CsvFile::cell).collect(Collectors.joining(",")));
      text.append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Cell cell) {
    if (cell instanceof Cell.Words words) {
      return words(words.text());
    }
    return cell instanceof Cell.Figure figure ? number(figure.number()) : "";
  }

  private static String words(String text) {
    return '"' + new Cell.Words(text).harmless().replace("\"", "\"\"") + '"';
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
