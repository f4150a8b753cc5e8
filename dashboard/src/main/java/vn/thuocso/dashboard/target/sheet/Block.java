package vn.thuocso.dashboard.target.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells as a spreadsheet puts it on the clipboard: tabs between columns, line ends
 * between rows, quotes around a text that has one of them.
 */
public record Block(List<List<String>> rows) {

  /** Copies the rows. */
  public Block {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Reads a block; a line end after the last row begins no other. */
  public static Block of(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int at = 0; at < plain.length(); at++) {
      char next = plain.charAt(at);
      if (quoted) {
        boolean twice = next == '"' && at + 1 < plain.length() && plain.charAt(at + 1) == '"';
        if (twice) {
          at++;
        }
        quoted = next != '"' || twice;
        if (quoted) {
          cell.append(next);
        }
      } else if (next == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (next == '\t' || next == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (next == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(next);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return new Block(rows);
  }

  /** How many cells it has. */
  public int size() {
    return rows.stream().mapToInt(List::size).sum();
  }
}
