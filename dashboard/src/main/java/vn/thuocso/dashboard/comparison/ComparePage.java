package vn.thuocso.dashboard.comparison;

import java.util.List;
import vn.thuocso.dashboard.score.Ruler;

/**
 * Units side by side, ready to be placed.
 *
 * @param verdicts what can be told apart and what cannot, pair by pair
 * @param tiers everybody who can be ticked, areas and wards apart
 * @param units in the order of their totals; those without one last
 * @param height of a main index's drawing, 300 wide: a lane for each unit
 * @param labels and scale: the one ruler of the totals
 */
record ComparePage(
    String headline,
    String lead,
    List<String> remarks,
    List<Choice> candidates,
    List<Choice> suggestions,
    List<Tier> tiers,
    List<String> codes,
    List<Hidden> words,
    List<String> verdicts,
    List<Contender> units,
    List<Ruler.Label> labels,
    String scale,
    int height,
    List<Row> indices,
    Drawing course,
    boolean generated) {

  ComparePage {
    remarks = List.copyOf(remarks);
    candidates = List.copyOf(candidates);
    suggestions = List.copyOf(suggestions);
    tiers = List.copyOf(tiers);
    codes = List.copyOf(codes);
    words = List.copyOf(words);
    verdicts = List.copyOf(verdicts);
    units = List.copyOf(units);
    labels = List.copyOf(labels);
    indices = List.copyOf(indices);
  }

  /** Whether there is nothing to compare yet. */
  public boolean choosing() {
    return units.size() < 2;
  }

  /** A unit to add, and where that leads. */
  record Choice(String name, String href) {}

  /** Units of one kind of ranking, to be ticked. */
  record Tier(String name, List<Tick> ticks) {

    Tier {
      ticks = List.copyOf(ticks);
    }
  }

  /** A unit to tick. */
  record Tick(String code, String name, boolean chosen) {}

  /** A word of the address that a form has to keep. */
  record Hidden(String name, String value) {}

  /**
   * One of the units.
   *
   * @param mark which marker stands for it, from 1
   * @param without where the others stand without it
   */
  record Contender(
      int mark,
      String code,
      String name,
      String kind,
      boolean approximate,
      String rank,
      String span,
      String points,
      String spread,
      String whisker,
      String place,
      String state,
      String without,
      String profile,
      String origin) {}

  /** One main index: a marker for each unit on a scale of 300, and the numbers. */
  record Row(String name, List<Dot> dots) {

    Row {
      dots = List.copyOf(dots);
    }
  }

  /**
   * A unit's place on a scale, empty without a value, and its number or state.
   *
   * @param y its lane
   * @param whisker its 90 % interval, drawn and in words; empty where it is not known
   */
  record Dot(
      int mark, String unit, String x, String y, String whisker, String text, String spread) {}

  /** The courses of all units on one drawing, 720 by 220, and as a table. */
  record Drawing(
      List<Line> lines, List<Ruler.Label> days, List<Ruler.Label> points, List<Month> months) {

    Drawing {
      lines = List.copyOf(lines);
      days = List.copyOf(days);
      points = List.copyOf(points);
      months = List.copyOf(months);
    }
  }

  /** A course: broken where a month is missing, at a new year, and on 1/7/2025. */
  record Line(int mark, String name, String path, String endX, String endY) {}

  /** One snapshot of the way, with the points of each unit. */
  record Month(String day, List<String> points) {

    Month {
      points = List.copyOf(points);
    }
  }
}
