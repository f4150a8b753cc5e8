package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.score.Snapshot;

/**
 * A unit's way to its score, as a line 112 wide and 40 high, in steps from whole point to point.
 *
 * @param path the line: broken where a month is missing, between two years that are assessed each
 *     for itself, and on 1/7/2025, when the units themselves changed
 * @param reform where 1/7/2025 lies; empty when it lies outside
 */
record Course(String path, String endX, String endY, String reform) {

  static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final Course NONE = new Course("", "", "", "");
  private static final double WIDTH = 104;
  private static final double HEIGHT = 28;

  /** The way through those snapshots, the oldest first. */
  static Course of(List<Snapshot> way, Map<LocalDate, BigDecimal> values) {
    List<Double> known = values.values().stream().map(BigDecimal::doubleValue).toList();
    if (way.size() < 2 || known.size() < 2) {
      return NONE;
    }
    double least = known.stream().mapToDouble(value -> value).min().orElse(0);
    double spread =
        Math.max(1e-6, known.stream().mapToDouble(value -> value).max().orElse(1) - least);
    LocalDate first = way.get(0).asOf();
    double days = ChronoUnit.DAYS.between(first, way.get(way.size() - 1).asOf());
    StringBuilder path = new StringBuilder();
    Snapshot last = null;
    long x = 0;
    long y = 0;
    for (Snapshot at : way) {
      BigDecimal value = values.get(at.asOf());
      if (value == null) {
        last = null;
        continue;
      }
      long toX = Math.round(4 + WIDTH * ChronoUnit.DAYS.between(first, at.asOf()) / days);
      long toY = Math.round(6 + HEIGHT * (1 - (value.doubleValue() - least) / spread));
      boolean joined = joined(last, at);
      path.append(joined ? 'l' : 'M').append(joined ? pair(toX - x, toY - y) : pair(toX, toY));
      x = toX;
      y = toY;
      last = at;
    }
    return new Course(path.toString(), Long.toString(x), Long.toString(y), reform(first, days));
  }

  private static String pair(long x, long y) {
    return x + (y < 0 ? "" : " ") + y;
  }

  private static boolean joined(@Nullable Snapshot last, Snapshot at) {
    return last != null
        && last.year() == at.year()
        && last.asOf().isBefore(REFORM) == at.asOf().isBefore(REFORM)
        && ChronoUnit.DAYS.between(last.asOf(), at.asOf()) <= 62;
  }

  private static String reform(LocalDate first, double days) {
    double at = ChronoUnit.DAYS.between(first, REFORM) / days;
    return at > 0 && at < 1 ? Long.toString(Math.round(4 + WIDTH * at)) : "";
  }
}
