package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.wording.Wording;

/**
 * The one axis of all index strips, in per cent, on a drawing 380 wide; its ends are whole tens.
 *
 * @param from per cent at its left end
 */
record PercentScale(int from, int to) {

  private static final int WIDTH = 380;
  private static final int INSET = 8;

  /** An axis that holds all those values from 0 to 1, and ends at 100 %. */
  static PercentScale over(Collection<BigDecimal> values) {
    double least = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    return new PercentScale(Math.min(90, Math.max(0, (int) Math.floor(least * 10) * 10)), 100);
  }

  /** The place of a value from 0 to 1. */
  String at(BigDecimal value) {
    return Ruler.number(place(value.doubleValue() * 100));
  }

  /** Ticks of that many values, as one path between two heights. */
  String ticks(Collection<BigDecimal> values, int top, int bottom) {
    StringBuilder path = new StringBuilder();
    values.forEach(
        value ->
            path.append('M').append(at(value)).append(' ').append(top).append('V').append(bottom));
    return path.toString();
  }

  /** Every second or third ten, so that at most six labels stand over the strips. */
  List<Ruler.Label> labels(Wording say) {
    int step = to - from > 50 ? 20 : 10;
    List<Ruler.Label> labels = new ArrayList<>();
    for (int at = to; at >= from; at -= step) {
      labels.add(
          0, new Ruler.Label(Ruler.number(place(at)), say.number(BigDecimal.valueOf(at), 0)));
    }
    return labels;
  }

  private double place(double percent) {
    return INSET + (WIDTH - 2.0 * INSET) * (percent - from) / (to - from);
  }
}
