package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thuocso.dashboard.wording.Wording;

/**
 * The one ruler of a page: from points to a place on a drawing 190 wide.
 *
 * @param from points at its left end
 * @param to points at its right end
 * @param step points between two labels
 */
public record Ruler(double from, double to, double step) {

  public static final int WIDTH = 190;
  private static final int INSET = 5;
  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500};

  /** A ruler over all those points, with three to six labels. */
  public static Ruler over(List<BigDecimal> points) {
    double least = points.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double most = points.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(100);
    double step = STEPS[STEPS.length - 1];
    for (int at = STEPS.length - 1; at >= 0 && (most - least) / STEPS[at] <= 5; at--) {
      step = STEPS[at];
    }
    double minor = step / 5;
    return new Ruler(
        Math.floor(least / minor) * minor, Math.ceil(most / minor) * minor + 1e-9, step);
  }

  /** The place of so many points, as an SVG number. */
  public String at(BigDecimal points) {
    return number(place(points.doubleValue()));
  }

  private double place(double points) {
    return to <= from ? WIDTH / 2.0 : INSET + (WIDTH - 2 * INSET) * (points - from) / (to - from);
  }

  /** The ruler itself: its line, small ticks, longer ticks under the labels. */
  public String path() {
    StringBuilder path = new StringBuilder("M" + INSET + " 23H" + (WIDTH - INSET));
    long first = Math.round(from / (step / 5));
    long last = Math.round(to / (step / 5));
    for (long tick = first; tick <= last && last - first < 200; tick++) {
      path.append('M').append(number(place(tick * step / 5)));
      path.append(tick % 5 == 0 ? " 16V23" : " 20V23");
    }
    return path.toString();
  }

  /** The labels with their places. */
  public List<Label> labels(Wording say) {
    List<Label> labels = new ArrayList<>();
    for (double at = Math.ceil(from / step) * step; at <= to; at += step) {
      double place = place(at);
      if (place > 12 && place < WIDTH - 12) {
        labels.add(new Label(number(place), say.number(BigDecimal.valueOf(at), step < 1 ? 1 : 0)));
      }
    }
    return labels;
  }

  /** A label and where it stands. */
  public record Label(String x, String text) {}

  public static String number(double place) {
    String text =
        BigDecimal.valueOf(place)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return text.toLowerCase(Locale.ROOT);
  }
}
