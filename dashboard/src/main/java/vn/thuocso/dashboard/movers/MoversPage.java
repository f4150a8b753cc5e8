package vn.thuocso.dashboard.movers;

import java.util.List;
import vn.thuocso.dashboard.score.Change;

/** Who rose and fell, ready to be placed; slopes stand on a drawing 720 by {@code height}. */
record MoversPage(
    String headline,
    String lead,
    List<String> remarks,
    List<Item> from,
    List<Item> to,
    List<Item> kinds,
    String fromDay,
    String toDay,
    int height,
    List<Slope> slopes,
    List<Row> rows,
    boolean generated) {

  MoversPage {
    remarks = List.copyOf(remarks);
    from = List.copyOf(from);
    to = List.copyOf(to);
    kinds = List.copyOf(kinds);
    slopes = List.copyOf(slopes);
    rows = List.copyOf(rows);
  }

  /** One entry of a filter. */
  record Item(String value, String label, boolean chosen) {}

  /** A unit's line between its two ranks. */
  record Slope(String way, String path, String thenY, String nowY, String then, String now) {}

  /** A unit in the table. */
  record Row(
      String code,
      String name,
      String kind,
      String ranks,
      Change places,
      Change points,
      String sure,
      String cause,
      String profile) {}
}
