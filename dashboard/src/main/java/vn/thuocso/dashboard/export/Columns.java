package vn.thuocso.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thuocso.dashboard.wording.Wording;

/**
 * What stands in each column of a table whose rows are all of one kind.
 *
 * @param <R> what a row is about
 */
public final class Columns<R> {

  private final Wording say;
  private final List<String> heads = new ArrayList<>();
  private final List<Function<R, Cell>> cells = new ArrayList<>();

  private Columns(Wording say) {
    this.say = say;
  }

  /** No column yet; heads are said in this language. */
  public static <R> Columns<R> in(Wording say) {
    return new Columns<>(say);
  }

  /** One more, under the words of that key. */
  public Columns<R> with(String key, Function<R, Cell> cell) {
    return under(say.say(key), cell);
  }

  /** One more, under a name that is data itself. */
  public Columns<R> under(String head, Function<R, Cell> cell) {
    heads.add(head);
    cells.add(cell);
    return this;
  }

  /** The table of these rows. */
  public Sheet sheet(String title, List<R> rows, List<Sheet.Parameter> origin) {
    return new Sheet(title, heads, rows.stream().map(this::line).toList(), origin);
  }

  private List<Cell> line(R row) {
    return cells.stream().map(cell -> cell.apply(row)).toList();
  }
}
