package vn.thuocso.dashboard.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table that somebody sent as XLSX or CSV, checked: what it is is told by its bytes, what unpacks
 * beyond the limits is not read, and everything that is wrong is told at once.
 *
 * <p>Ours begin with lines about the table; its heads are found below them. A table is asked for by
 * the heads that it must have; more columns, and another order, do no harm.
 *
 * @param lines under the heads, those without any text left out
 */
public record TableFile(List<Line> lines, List<TableProblem> problems) {

  /** More lines than any template of ours has. */
  static final int MOST_ROWS = 20_000;

  static final int MOST_COLUMNS = 64;
  private static final int SEARCHED = 60;

  /** Copies the lists. */
  public TableFile {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /**
   * A line.
   *
   * @param number as the spreadsheet counts it
   */
  public record Line(int number, Map<String, TableCell> cells) {

    /** What stands under a head; blank where nothing does. */
    public TableCell at(String head) {
      return cells.getOrDefault(head, TableCell.words("", 0));
    }
  }

  /** A line as it was read, before its columns have names. */
  record Raw(int number, List<TableCell> cells) {

    private TableCell at(int column) {
      return column < cells.size() ? cells.get(column) : TableCell.words("", column + 1);
    }

    private boolean isBlank() {
      return cells.stream().allMatch(TableCell::isBlank);
    }
  }

  /** Cells that were made one; all but its first are lost. */
  record Merged(int firstRow, int lastRow, String range) {}

  /** All that a reader found. */
  record Found(List<Raw> rows, List<Merged> merged, Optional<TableProblem> broken) {

    static Found nothing(String rule) {
      return new Found(List.of(), List.of(), Optional.of(new TableProblem(rule, 0, "", "")));
    }
  }

  /** Reads a file that has to have these columns. */
  public static TableFile read(byte[] bytes, List<String> heads) {
    Found found = found(bytes);
    if (found.broken().isPresent()) {
      return new TableFile(List.of(), List.of(found.broken().get()));
    }
    Optional<Raw> head =
        found.rows().stream()
            .limit(SEARCHED)
            .filter(row -> 2 * known(row, heads).size() > heads.size())
            .findFirst();
    if (head.isEmpty()) {
      return new TableFile(
          List.of(), List.of(new TableProblem("template", 0, "", String.join(", ", heads))));
    }
    List<TableProblem> problems = new ArrayList<>();
    Map<Integer, String> columns = columns(head.get(), heads, problems);
    for (Merged merged : found.merged()) {
      if (merged.lastRow() >= head.get().number()) {
        problems.add(new TableProblem("merged", merged.firstRow(), "", merged.range()));
      }
    }
    List<Line> lines =
        found.rows().stream()
            .filter(row -> row.number() > head.get().number() && !row.isBlank())
            .map(row -> line(row, columns))
            .toList();
    return new TableFile(lines, problems);
  }

  private static Found found(byte[] bytes) {
    if (bytes.length == 0) {
      return Found.nothing("empty");
    }
    if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
      return XlsxTable.read(bytes);
    }
    boolean old = bytes.length > 4 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
    return old ? Found.nothing("old") : CsvTable.read(bytes);
  }

  private static Set<String> known(Raw row, List<String> heads) {
    Set<String> known = new HashSet<>();
    row.cells().stream().map(TableCell::text).filter(heads::contains).forEach(known::add);
    return known;
  }

  private static Map<Integer, String> columns(
      Raw head, List<String> heads, List<TableProblem> problems) {
    Map<Integer, String> columns = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < head.cells().size(); at++) {
      String name = head.cells().get(at).text();
      if (heads.contains(name)) {
        columns.put(at, name);
        if (!seen.add(name)) {
          problems.add(new TableProblem("twice", head.number(), name, name));
        }
      }
    }
    for (int at = 0; at < heads.size(); at++) {
      String wanted = heads.get(at);
      if (!seen.contains(wanted)) {
        // What stands in its place is most likely what it was renamed to.
        String instead = columns.containsKey(at) ? "" : head.at(at).text();
        problems.add(
            new TableProblem(
                instead.isEmpty() ? "lacking" : "renamed", head.number(), wanted, instead));
      }
    }
    return columns;
  }

  private static Line line(Raw row, Map<Integer, String> columns) {
    Map<String, TableCell> cells = new LinkedHashMap<>();
    columns.forEach((at, name) -> cells.put(name, row.at(at)));
    return new Line(row.number(), cells);
  }
}
