package vn.thuocso.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import vn.thuocso.dashboard.wording.Wording;

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

  /** The same with its title as the first thing said of it, and how to read it as the last. */
  Sheet explained(Wording say) {
    List<Parameter> all = new ArrayList<>(origin);
    all.add(firstPlain(), Parameter.of(say.say("export.what"), title));
    all.add(Parameter.of(say.say("export.states"), say.say("export.states.words")));
    return new Sheet(title, heads, rows, all);
  }

  private int firstPlain() {
    return (int) origin.stream().takeWhile(Parameter::warning).count();
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
