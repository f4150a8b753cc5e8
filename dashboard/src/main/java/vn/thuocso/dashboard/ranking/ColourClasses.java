package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Seven classes of points of equal width.
 *
 * @param first the limit between the first class and the second
 */
record ColourClasses(double first, double step) {

  private static final int CLASSES = 7;

  /** Classes over those points. */
  static ColourClasses over(List<BigDecimal> points) {
    double least = points.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double most = points.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    double step = (most - least) / CLASSES;
    double round = step >= 2 ? Math.ceil(step) : Math.max(0.1, Math.ceil(step * 10) / 10);
    double whole = round >= 1 ? 1 : 0.1;
    return new ColourClasses(Math.floor((least + round) / whole) * whole, round);
  }

  /** The class of so many points, from {@code c1} to {@code c7}. */
  String of(BigDecimal points) {
    int at = (int) Math.floor((points.doubleValue() - first) / step) + 2;
    return "c" + Math.max(1, Math.min(CLASSES, at));
  }

  /** The six limits between the classes, as labels under a scale whose classes are 57 wide. */
  List<Ruler.Label> limits(Wording say) {
    List<Ruler.Label> limits = new ArrayList<>();
    for (int at = 0; at < CLASSES - 1; at++) {
      limits.add(
          new Ruler.Label(
              Integer.toString((at + 1) * 57),
              say.number(BigDecimal.valueOf(first + at * step), step < 1 ? 1 : 0)));
    }
    return limits;
  }
}
