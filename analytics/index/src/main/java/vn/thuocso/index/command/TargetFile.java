package vn.thuocso.index.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Calendar;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;
import vn.thuocso.index.time.Trajectory;

/** Reads targets, {@code period,target[,unit]}; those of a unit go before those of all. */
final class TargetFile {
  private static final String ALL = "";

  private final Problems problems = new Problems();
  private final Map<String, List<Point>> targets = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private TargetFile() {}

  static TargetFile read(Source source) throws InvalidInputException {
    TargetFile reading = new TargetFile();
    Lines.read(source, List.of("period", "target"), reading.problems, reading::line);
    reading.problems.throwIfAny();
    return reading;
  }

  /** No targets at all. */
  static TargetFile none() {
    return new TargetFile();
  }

  /** The way that a unit is asked to go. */
  Optional<Trajectory> of(UnitCode unit) {
    return Optional.ofNullable(targets.getOrDefault(unit.value(), targets.get(ALL)))
        .map(points -> new Trajectory(new Series(points), true));
  }

  private void line(Lines.Line line) {
    Period period = new Period(line.get("period"));
    if (Calendar.endOf(period).isEmpty()) {
      problems.add(Rule.WRONG_TYPE, period.label(), line.place(), TrendCommand.WANTED_PERIOD);
    } else if (!seen.add(line.get("unit") + "\n" + Calendar.endOf(period))) {
      problems.add(Rule.DUPLICATE, period.label(), line.place(), "Cuối kỳ này đã có một chỉ tiêu.");
    } else {
      Lines.number(line.get("target"), line.place(), problems)
          .ifPresent(
              target ->
                  targets
                      .computeIfAbsent(line.get("unit"), unit -> new ArrayList<>())
                      .add(Point.of(period, target.doubleValue())));
    }
  }
}
