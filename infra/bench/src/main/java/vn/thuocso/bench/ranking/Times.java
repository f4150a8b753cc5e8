package vn.thuocso.bench.ranking;

import java.util.Arrays;

/** Times in milliseconds, the shortest first. */
record Times(double[] sorted) {

  static Times of(double[] taken) {
    double[] sorted = taken.clone();
    Arrays.sort(sorted);
    return new Times(sorted);
  }

  /** The time within which that share of them ended. */
  double within(double share) {
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, at)];
  }

  /** Both in one phrase. */
  String told() {
    return "p50 %.1f ms, p95 %.1f ms (%d times)"
        .formatted(within(0.5), within(0.95), sorted.length);
  }
}
