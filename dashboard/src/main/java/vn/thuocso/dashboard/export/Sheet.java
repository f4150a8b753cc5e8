package vn.thuocso.dashboard.export;

import java.util.List;

/**
 * A table as it is handed out.
 *
 * @param heads what stands over each column
 * @param rows as many cells each as there are heads
 * @param origin what the figures were computed from; a generated figure is named here first
 */
public record Sheet(
    String title, List<String> heads, List<List<Cell>> rows, List<Parameter> origin) {

  /** Every row must fill every column. */
  public Sheet {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    origin = List.copyOf(origin);
    for (List<Cell> row : rows) {
      if (row.size() != heads.size()) {
        throw new IllegalArgumentException(
            "A row of %d cells under %d heads".formatted(row.size(), heads.size()));
      }
    }
  }

  /**
   * One thing that the figures depend on.
   *
   * @param warning whether it stands over the table itself, not only beside it
   */
  public record Parameter(String name, String value, boolean warning) {

    /** Something to know. */
    public static Parameter of(String name, String value) {
      return new Parameter(name, value, false);
    }
  }
}
