package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.wording.Wording;

/** The axes: quarters from left to right, per cent upward. */
record HistoryScale(int count, double least, double most) {

  private static final int LEFT = 30;
  private static final int RIGHT = 516;
  private static final int TOP = 14;
  private static final int BOTTOM = 168;

  static HistoryScale over(int count, List<TreeMap<Quarter, BigDecimal>> readings) {
    double[] all =
        readings.stream()
            .flatMap(reading -> reading.values().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .sorted()
            .toArray();
    double least = all.length == 0 ? 0 : Math.floor(all[0]);
    double most = all.length == 0 ? 1 : Math.ceil(all[all.length - 1]);
    return new HistoryScale(count, least, Math.max(most, least + 1));
  }

  String x(int at) {
    return Ruler.number(LEFT + (RIGHT - LEFT) * (at + 0.5) / Math.max(1, count));
  }

  String y(BigDecimal rate) {
    return Ruler.number(BOTTOM - (BOTTOM - TOP) * (rate.doubleValue() - least) / (most - least));
  }

  List<Ruler.Label> steps(Wording say) {
    List<Ruler.Label> steps = new ArrayList<>();
    double step = most - least > 6 ? 2 : 1;
    for (double at = least; at <= most; at += step) {
      BigDecimal rate = BigDecimal.valueOf(at);
      steps.add(new Ruler.Label(y(rate), say.number(rate, 0)));
    }
    return steps;
  }

  String reform(List<Quarter> quarters) {
    int at = (int) quarters.stream().filter(Quarter::beforeReform).count();
    return at == 0 || at == quarters.size()
        ? ""
        : Ruler.number(LEFT + (RIGHT - LEFT) * (double) at / count);
  }
}
