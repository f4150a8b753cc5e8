package vn.thuocso.bench.throughput;

import java.time.Duration;

/** So many events in such a time. */
record Rate(long events, Duration time) {

  /** Events a second. */
  double perSecond() {
    return events / (time.toNanos() / 1e9);
  }

  /** This rate as a share of another. */
  double over(Rate other) {
    return perSecond() / other.perSecond();
  }
}
