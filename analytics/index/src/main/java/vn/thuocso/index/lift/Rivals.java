package vn.thuocso.index.lift;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.time.LinearTrend;
import vn.thuocso.index.time.Panel;
import vn.thuocso.index.time.Series;

/**
 * The totals that the ranked units are taken to have when the aim is reached.
 *
 * @param held the units that keep today's total: all, or those whose series is too short for a
 *     trend
 */
public record Rivals(Map<UnitCode, Double> totals, Set<UnitCode> held) {
  public Rivals {
    totals = Collections.unmodifiableMap(new TreeMap<>(totals));
    held = Set.copyOf(held);
  }

  /** Everybody stays where they are. */
  public static Rivals held(Scores scores) {
    Map<UnitCode, Double> totals = ranked(scores);
    return new Rivals(totals, totals.keySet());
  }

  /** Everybody goes on as the straight line through their totals so far says, within 0…1. */
  public static Rivals onTrend(Scores scores, Panel panel, Period aim) {
    Map<UnitCode, Double> totals = ranked(scores);
    Set<UnitCode> held = new HashSet<>();
    totals.replaceAll(
        (unit, now) -> {
          @Nullable Series series = panel.series().get(unit);
          Optional<LinearTrend> trend = series == null ? Optional.empty() : LinearTrend.of(series);
          if (trend.isEmpty()) {
            held.add(unit);
            return now;
          }
          return Math.min(1, Math.max(0, trend.get().forecast(aim, 0.9).value()));
        });
    return new Rivals(totals, held);
  }

  private static Map<UnitCode, Double> ranked(Scores scores) {
    Map<UnitCode, Double> totals = new TreeMap<>();
    for (UnitCode unit : scores.units()) {
      OptionalDouble value = scores.total(unit).value();
      if (value.isPresent() && scores.ranking().rank(unit).isPresent()) {
        totals.put(unit, value.getAsDouble());
      }
    }
    return totals;
  }
}
