package vn.thuocso.dashboard.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet as CSV (RFC 4180) that a spreadsheet opens without running anything. */
final class CsvFile {

  private CsvFile() {}

  /** The byte order mark tells Excel that this is not Latin. */
  static byte[] of(Sheet sheet) {
    StringBuilder text = new StringBuilder("\ufeff");
    sheet.origin().stream()
        .filter(Sheet.Parameter::warning)
        .forEach(warning -> text.append(words(warning.value())).append("\r\n"));
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

  /** What a spreadsheet would take for a formula begins with an apostrophe. */
  private static String words(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
