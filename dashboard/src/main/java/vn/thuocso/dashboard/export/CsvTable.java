package vn.thuocso.dashboard.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV as a spreadsheet saves it: RFC 4180, between commas, semicolons or tabs, whichever the
 * file has most of.
 */
final class CsvTable {

  private final String text;
  private final char separator;
  private final List<TableFile.Raw> rows = new ArrayList<>();
  private List<TableCell> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private int line = 1;

  private CsvTable(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  static TableFile.Found read(byte[] bytes) {
    Optional<String> text = decoded(bytes);
    if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
      return TableFile.Found.nothing("kind");
    }
    CsvTable table = new CsvTable(text.get(), separator(text.get()));
    return table.rows();
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  private static char separator(String text) {
    char most = ',';
    for (char each : new char[] {';', '\t'}) {
      most = count(text, each) > count(text, most) ? each : most;
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(next -> next == wanted).count();
  }

  private TableFile.Found rows() {
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (quoted) {
        boolean twice = next == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        at += twice ? 1 : 0;
        quoted = next != '"' || twice;
        if (quoted) {
          cell.append(next);
        }
      } else if (next == '"') {
        quoted = true;
      } else if (next == separator) {
        finishCell();
      } else if (next == '\n') {
        finishRow();
      } else if (next != '\r') {
        cell.append(next);
      }
      if (rows.size() > TableFile.MOST_ROWS || cells.size() > TableFile.MOST_COLUMNS) {
        return TableFile.Found.nothing("large");
      }
    }
    finishRow();
    return new TableFile.Found(rows, List.of(), Optional.empty());
  }

  private void finishCell() {
    cells.add(TableCell.words(cell.toString(), cells.size() + 1));
    cell.setLength(0);
  }

  private void finishRow() {
    finishCell();
    rows.add(new TableFile.Raw(line++, cells));
    cells = new ArrayList<>();
  }
}
