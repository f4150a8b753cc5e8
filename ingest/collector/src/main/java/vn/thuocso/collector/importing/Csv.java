package vn.thuocso.collector.importing;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.RejectReason;

/**
 * Reads separated values (RFC 4180) row by row with bounded memory: quotes, quoted line ends, CRLF.
 */
final class Csv {

  private static final int MAX_ROW = 64 * 1024;

  private final Reader in;
  private final char separator;
  private int line = 1;
  private int pushed = -2;

  Csv(Reader in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  /** One row and the line on which it begins. */
  record Row(int line, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** Guesses the separator from the heading: whichever of ; tab , is found most. */
  static char separatorOf(String heading) {
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      if (count(heading, c) > count(heading, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  /** Returns the next row, empty at the end. */
  Optional<Row> next() throws IOException, Refusal {
    int c = read();
    if (c < 0) {
      return Optional.empty();
    }
    int begin = line;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int size = 0;
    boolean quoted = false;
    boolean ended = false;
    while (!ended) {
      if (++size > MAX_ROW) {
        throw new Refusal(RejectReason.LINE_TOO_LONG, "", "");
      }
      if (quoted) {
        if (c < 0) {
          throw new Refusal(RejectReason.MALFORMED, "dấu ngoặc kép", "");
        }
        int next = c == '"' ? read() : 0;
        if (c != '"') {
          cell.append((char) c);
        } else if (next == '"') {
          cell.append('"');
        } else {
          quoted = false;
          pushed = next;
        }
      } else if (c == '"' && cell.toString().isBlank()) {
        quoted = true;
        cell.setLength(0);
      } else if (c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c < 0 || c == '\n') {
        ended = true;
      } else if (c != '\r') {
        cell.append((char) c);
      }
      if (c == '\n') {
        line++;
      }
      c = ended ? c : read();
    }
    cells.add(cell.toString());
    return Optional.of(new Row(begin, cells));
  }

  private int read() throws IOException {
    if (pushed != -2) {
      int c = pushed;
      pushed = -2;
      return c;
    }
    return in.read();
  }
}
