package vn.thuocso.bench.throughput;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** So many events in such a time. */
record Rate(long events, Duration time) {

  /** Events a second. */
  double perSecond() {
    return events / (time.toNanos() / 1e9);
  }

  /** The one in the middle, of an odd number of rates. */
  static Rate median(List<Rate> rates) {
    return rates.stream()
        .sorted(Comparator.comparingDouble(Rate::perSecond))
        .toList()
        .get(rates.size() / 2);
  }

  /** This rate as a share of another. */
  double over(Rate other) {
    return perSecond() / other.perSecond();
  }
}
