package vn.thuocso.dashboard.movers;

import java.util.List;
import vn.thuocso.dashboard.score.Change;

/**
 * Who rose and fell, ready to be placed; slopes stand on a drawing 720 by {@code height}.
 *
 * @param rises and falls: what changed for certain and why, a sentence for each unit
 * @param permanent the same page with both its days in the address
 */
record MoversPage(
    String headline,
    String lead,
    List<String> remarks,
    List<Since> periods,
    List<Choice> choices,
    List<String> rises,
    List<String> falls,
    String fromDay,
    String toDay,
    int height,
    List<Slope> slopes,
    List<Row> rows,
    String permanent,
    boolean generated) {

  MoversPage {
    remarks = List.copyOf(remarks);
    periods = List.copyOf(periods);
    choices = List.copyOf(choices);
    rises = List.copyOf(rises);
    falls = List.copyOf(falls);
    slopes = List.copyOf(slopes);
    rows = List.copyOf(rows);
  }

  /** A period to choose by one link. */
  record Since(String label, String href, boolean chosen) {}

  /** A filter: the word in the address, its label and what can be chosen. */
  record Choice(String name, String label, List<Item> items) {

    Choice {
      items = List.copyOf(items);
    }
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
