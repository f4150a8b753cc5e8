package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.wording.Wording;

/**
 * A dot for each unit over what it reached, 292 wide and 90 high.
 *
 * @param aim where the target lies; empty where there is none
 */
record DotPlot(
    boolean drawn, List<Dot> dots, String aim, List<Ruler.Label> labels, String described) {

  static final DotPlot NONE = new DotPlot(false, List.of(), "", List.of(), "");

  private static final int LEFT = 8;
  private static final int RIGHT = 284;
  private static final int FOOT = 66;
  private static final int BINS = 46;
  private static final int FEWEST = 4;

  DotPlot {
    dots = List.copyOf(dots);
    labels = List.copyOf(labels);
  }

  /** A unit; {@code own} is the selected one. */
  record Dot(String x, String y, boolean own) {}

  static DotPlot of(
      Measure measure,
      SortedMap<UnitCode, BigDecimal> results,
      Optional<BigDecimal> aim,
      String own,
      Wording say) {
    if (results.size() < FEWEST) {
      return NONE;
    }
    double least = results.values().stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double most = results.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    double low = Math.min(least, aim.map(BigDecimal::doubleValue).orElse(least));
    double wide =
        Math.max(1e-9, Math.max(most, aim.map(BigDecimal::doubleValue).orElse(most)) - low);
    int[] high = new int[BINS + 1];
    for (BigDecimal value : results.values()) {
      high[bin(value, low, wide)]++;
    }
    int highest = Arrays.stream(high).max().orElse(1);
    double step = Math.min(6, 56.0 / Math.max(1, highest));
    int[] placed = new int[BINS + 1];
    List<Dot> dots = new ArrayList<>();
    for (Map.Entry<UnitCode, BigDecimal> unit : results.entrySet()) {
      int bin = bin(unit.getValue(), low, wide);
      dots.add(
          new Dot(
              Ruler.number(LEFT + (RIGHT - LEFT) * (double) bin / BINS),
              Ruler.number(FOOT - 4 - step * placed[bin]++),
              unit.getKey().value().equals(own)));
    }
    return new DotPlot(
        true,
        dots,
        aim.map(at -> Ruler.number(LEFT + (RIGHT - LEFT) * (at.doubleValue() - low) / wide))
            .orElse(""),
        List.of(
            new Ruler.Label(Integer.toString(LEFT), label(measure, low, say)),
            new Ruler.Label(Integer.toString(RIGHT), label(measure, low + wide, say))),
        say.say(
            "target.dots.described",
            results.size(),
            label(measure, least, say),
            label(measure, most, say)));
  }

  private static int bin(BigDecimal value, double low, double wide) {
    return (int) Math.round(BINS * (value.doubleValue() - low) / wide);
  }

  private static String label(Measure measure, double kept, Wording say) {
    return measure.rounded(BigDecimal.valueOf(kept), say);
  }
}
