package vn.thuocso.index.coherence;

import java.util.Arrays;

/**
 * A column's values in classes of about equal numbers of units: as many as √n, from 2 to 10, or one
 * for each value where there are no more values than that. Equal values share a class: the one of
 * their mean rank.
 *
 * @param count how many classes have a unit
 * @param share of the other column's sum of squares, what lies between classes
 */
record Classes(int count, double share) {
  static final Classes NONE = new Classes(0, 0);
  private static final int MOST = 10;

  static Classes of(Column x, Column y) {
    int[] units = x.common(y);
    int[] classOf = classes(x, units);
    int last = classOf[units.length - 1];
    double[] sums = new double[last + 1];
    int[] sizes = new int[last + 1];
    double mean = 0;
    for (int i = 0; i < units.length; i++) {
      mean += y.values[units[i]] / units.length;
    }
    double squares = 0;
    for (int i = 0; i < units.length; i++) {
      double d = y.values[units[i]] - mean;
      sums[classOf[i]] += d;
      sizes[classOf[i]]++;
      squares += d * d;
    }
    double between = 0;
    for (int c = 0; c <= last; c++) {
      between += sizes[c] == 0 ? 0 : sums[c] * sums[c] / sizes[c];
    }
    return new Classes(
        (int) Arrays.stream(sizes).filter(size -> size > 0).count(),
        Math.min(1, between / squares));
  }

  private static int[] classes(Column x, int[] units) {
    int n = units.length;
    int wanted = Math.max(2, Math.min(MOST, (int) Math.sqrt(n)));
    int different = 0;
    for (int from = 0; from < n; from = x.run(units, from)) {
      different++;
    }
    int[] classes = new int[n];
    int number = 0;
    for (int from = 0; from < n; number++) {
      int to = x.run(units, from);
      int middle = (int) ((long) wanted * (from + to) / (2L * n));
      Arrays.fill(classes, from, to, different <= wanted ? number : middle);
      from = to;
    }
    return classes;
  }

  Estimate ratio() {
    return Estimate.of(share);
  }

  Estimate adjusted(int n) {
    return n > count
        ? Estimate.of(1 - (1 - share) * (n - 1) / (n - count))
        : Estimate.none(Reason.TOO_FEW_UNITS);
  }
}
