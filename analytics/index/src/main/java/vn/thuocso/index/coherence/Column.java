package vn.thuocso.index.coherence;

import java.util.stream.IntStream;

/** A column with its units in order of value, sorted once for any number of comparisons. */
final class Column {
  final double[] values;

  /** The units that have a value, from the least. */
  final int[] ascending;

  private Column(double[] values, int[] ascending) {
    this.values = values;
    this.ascending = ascending;
  }

  static Column of(double[] values) {
    int[] ascending =
        IntStream.range(0, values.length)
            .filter(u -> !Double.isNaN(values[u]))
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Column(values, ascending);
  }

  boolean has(int unit) {
    return !Double.isNaN(values[unit]);
  }

  /** The units that this column and another one have, by this one's values. */
  int[] common(Column other) {
    int[] common = new int[ascending.length];
    int count = 0;
    for (int unit : ascending) {
      if (other.has(unit)) {
        common[count++] = unit;
      }
    }
    return java.util.Arrays.copyOf(common, count);
  }

  /** Whether all of some units, given by ascending value, have the same one. */
  boolean isConstant(int[] units) {
    return values[units[0]] == values[units[units.length - 1]];
  }

  /** Ranks of some units, given by ascending value; ties share the mean; 0 for other units. */
  double[] ranks(int[] units) {
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < units.length) {
      int to = run(units, from);
      for (int i = from; i < to; i++) {
        ranks[units[i]] = (from + to + 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /** Where the run of equal values that begins at a position ends. */
  int run(int[] units, int from) {
    int to = from + 1;
    while (to < units.length && values[units[to]] == values[units[from]]) {
      to++;
    }
    return to;
  }
}
