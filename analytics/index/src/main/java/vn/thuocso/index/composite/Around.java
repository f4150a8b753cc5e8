package vn.thuocso.index.composite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vn.thuocso.index.data.Calendar;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Framework;

/**
 * The same columns in earlier periods, the latest first, and in later ones, the earliest first;
 * divided already: by period, indicator, unit.
 *
 * @param now when the period is, in years; in periods where some label names no time
 */
record Around(
    double now, double[] before, double[][][] earlier, double[] after, double[][][] later) {
  static final Around NOTHING =
      new Around(0, new double[0], new double[0][][], new double[0], new double[0][][]);

  static Around of(Framework framework, Dataset dataset, Sheet own, List<Unit> units) {
    List<Sheet> sheets = dataset.sheets();
    int at = sheets.indexOf(own);
    double[] times = times(sheets);
    List<Integer> before = new ArrayList<>(IntStream.range(0, at).boxed().toList());
    Collections.reverse(before);
    List<Integer> after = IntStream.range(at + 1, sheets.size()).boxed().toList();
    return new Around(
        times[at],
        before.stream().mapToDouble(i -> times[i]).toArray(),
        columns(framework, sheets, before, units),
        after.stream().mapToDouble(i -> times[i]).toArray(),
        columns(framework, sheets, after, units));
  }

  private static double[] times(List<Sheet> sheets) {
    boolean named = sheets.stream().allMatch(each -> Calendar.endOf(each.period()).isPresent());
    return IntStream.range(0, sheets.size())
        .mapToDouble(i -> named ? Calendar.endOf(sheets.get(i).period()).getAsDouble() : i)
        .toArray();
  }

  private static double[][][] columns(
      Framework framework, List<Sheet> sheets, List<Integer> which, List<Unit> units) {
    SheetReader quiet = SheetReader.quiet(framework);
    return which.stream()
        .map(
            i -> {
              SheetReader.Columns columns = quiet.read(sheets.get(i), units);
              return IntStream.range(0, framework.indicators().size())
                  .mapToObj(columns::divided)
                  .toArray(double[][]::new);
            })
        .toArray(double[][][]::new);
  }

  /** An indicator's columns of earlier periods, so many at most. */
  double[][] earlier(int indicator, int most) {
    return of(earlier, indicator, most);
  }

  /** An indicator's columns of later periods, so many at most. */
  double[][] later(int indicator, int most) {
    return of(later, indicator, most);
  }

  private static double[][] of(double[][][] periods, int indicator, int most) {
    return IntStream.range(0, Math.min(periods.length, most))
        .mapToObj(period -> periods[period][indicator])
        .toArray(double[][]::new);
  }
}
