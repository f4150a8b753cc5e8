package vn.thuocso.dashboard.simulation;

import java.util.List;
import java.util.Map;

/**
 * The trial of other weights, ready to be placed.
 *
 * @param hidden words of the snapshot, that the form keeps
 * @param same whether the weights are the framework's own
 * @param tables of areas, and of wards; none where the weights cannot be tried
 */
record WeightPage(
    String headline,
    String lead,
    WeightForm form,
    Map<String, String> hidden,
    String asPublished,
    boolean same,
    List<Table> tables) {

  WeightPage {
    hidden = Map.copyOf(hidden);
    tables = List.copyOf(tables);
  }

  /**
   * The ranks that move of one kind of units.
   *
   * @param sentence the largest movers
   * @param rows those who move most, or all of them where that was asked for
   * @param more what leads to the others, and where that is; empty where none are left out
   */
  record Table(
      String title, String sentence, boolean areas, List<Row> rows, String more, String moreHref) {
    Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A unit that moves.
   *
   * @param way "up" or "down"
   */
  record Row(
      String name,
      String href,
      String before,
      String spanBefore,
      String after,
      String spanAfter,
      String way,
      String by,
      String spoken,
      String points) {}
}
