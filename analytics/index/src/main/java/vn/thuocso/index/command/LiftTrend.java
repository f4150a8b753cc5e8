package vn.thuocso.index.command;

import java.util.List;
import java.util.TreeMap;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.lift.Rivals;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.time.Panel;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;

/** The others, who go on as they did until a period. */
final class LiftTrend {
  private LiftTrend() {}

  static Rivals rivals(Edition edition, Scores scores, String onTrend)
      throws InvalidInputException {
    TreeMap<UnitCode, List<Point>> points = new TreeMap<>();
    try {
      for (Period period : edition.dataset().periods()) {
        if (period.compareTo(edition.period()) <= 0) {
          Scores past = edition.of(period).scores();
          for (UnitCode each : past.units()) {
            past.total(each)
                .value()
                .ifPresent(
                    value ->
                        points
                            .computeIfAbsent(each, code -> new java.util.ArrayList<>())
                            .add(Point.of(period, value)));
          }
        }
      }
      TreeMap<UnitCode, Series> series = new TreeMap<>();
      points.forEach((code, list) -> series.put(code, new Series(list)));
      return Rivals.onTrend(scores, new Panel(series), new Period(onTrend));
    } catch (IllegalArgumentException noTime) {
      throw Inputs.refused(
          onTrend, "Kỳ phải là một thời điểm (2024, 2024-H1, 2024-Q3, 2024-07) mới có xu hướng.");
    }
  }
}
