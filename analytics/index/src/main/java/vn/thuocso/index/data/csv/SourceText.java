package vn.thuocso.index.data.csv;

import java.util.Arrays;
import vn.thuocso.index.problem.Place;

/** The text of a file, which can tell at which line and column a field of a record begins. */
final class SourceText {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  /** Where the last one asked for was: the next mostly follows it, on lines of any length. */
  private Found lastField = new Found(0, 0, 0);

  private Found lastPlace = new Found(0, 0, 0);

  private record Found(int start, int number, int at) {}

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean ends =
          text.charAt(i) == '\n'
              || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      }
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** The place of the n-th field, counted from 0, of the record that begins at an offset. */
  Place field(int recordStart, int n) {
    Found from = lastField;
    boolean follows = from.start == recordStart && from.number <= n;
    int at = follows ? offsetOfField(from.at, n - from.number) : offsetOfField(recordStart, n);
    lastField = new Found(recordStart, n, at);
    return place(at);
  }

  Place place(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int end = Math.min(offset, text.length());
    Found from = lastPlace;
    boolean follows = from.start == lineStarts[line] && from.at <= end;
    int column =
        follows
            ? from.number + text.codePointCount(from.at, end)
            : text.codePointCount(lineStarts[line], end);
    lastPlace = new Found(lineStarts[line], column, end);
    return new Place(file, line + 1, column + 1);
  }

  private int offsetOfField(int recordStart, int n) {
    boolean quoted = false;
    int field = 0;
    int at = recordStart;
    while (at < text.length() && field < n) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        field++;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        return at;
      }
      at++;
    }
    return at;
  }
}
