package vn.thuocso.demo.series;

/** How a total spreads over the days after a beginning: most at first, exact in the sum. */
final class Decay {

  private final long[] until;

  /** Each of the days gets {@code permille} of the day before. */
  Decay(int days, int permille) {
    until = new long[days + 1];
    long weight = 1_000_000;
    for (int day = 0; day < days; day++) {
      until[day + 1] = until[day] + weight;
      weight = Math.max(weight * permille / 1000, 1);
    }
  }

  /** The share of {@code total} that falls on the day, from 0; nothing outside. */
  long share(long total, long day) {
    if (day < 0 || day >= until.length - 1) {
      return 0;
    }
    int index = (int) day;
    long all = until[until.length - 1];
    return total * until[index + 1] / all - total * until[index] / all;
  }
}
