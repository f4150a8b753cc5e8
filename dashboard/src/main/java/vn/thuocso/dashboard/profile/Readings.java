package vn.thuocso.dashboard.profile;

import java.util.List;
import vn.thuocso.dashboard.score.Ruler;

/**
 * The history of a unit in three readings, ready to be placed.
 *
 * @param described what the drawing shows, in words
 * @param rates what can be shown instead
 * @param reform where 1/7/2025 lies
 * @param predecessors the former communes that a ward was formed of
 */
record Readings(
    String lead,
    String described,
    List<Choice> rates,
    List<Line> lines,
    List<Ruler.Label> quarters,
    List<Ruler.Label> steps,
    String reform,
    List<Row> rows,
    List<String> predecessors) {

  Readings {
    lines = List.copyOf(lines);
    quarters = List.copyOf(quarters);
    rates = List.copyOf(rates);
    steps = List.copyOf(steps);
    rows = List.copyOf(rows);
    predecessors = List.copyOf(predecessors);
  }

  /** A rate to show, and where it is shown. */
  record Choice(String name, String href, boolean chosen) {}

  /** A reading as a line with its dots; broken on 1/7/2025. */
  record Line(String way, String path, List<Ruler.Label> dots) {

    Line {
      dots = List.copyOf(dots);
    }
  }

  /** A quarter in the table, in the three readings. */
  record Row(String quarter, String reported, String today, String former) {}
}
