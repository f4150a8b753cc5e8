package vn.thuocso.index.step;

import java.util.Arrays;

/**
 * Fills the gaps of one column, and only those that the caller names as gaps, by their positions.
 *
 * <p>COINr 1.1 {@code i_mean}, {@code i_median}, {@code i_mean_grp}, {@code i_median_grp} and
 * {@code impute_panel} with {@code imp_type = "latest"}; OECD/JRC Handbook (2008), step 3.
 */
public final class Imputation {
  private Imputation() {}

  /** Fills by the centre of the column; nothing is filled where the column is empty. */
  public static void byColumn(double[] column, int[] gaps, Centre centre) {
    if (gaps.length > 0) {
      double fill = centre.of(column);
      for (int gap : gaps) {
        column[gap] = fill;
      }
    }
  }

  /**
   * Fills by the centre of a unit's group in the same column. A unit without a group ({@code -1})
   * and a group without a value stay as they are.
   *
   * @param groups the number of the unit's group, from 0
   */
  public static void byGroup(double[] column, int[] gaps, int[] groups, Centre centre) {
    if (gaps.length == 0) {
      return;
    }
    double[][] members = members(column, groups);
    double[] centres = new double[members.length];
    boolean[] known = new boolean[members.length];
    for (int gap : gaps) {
      int group = groups[gap];
      if (group >= 0) {
        centres[group] = known[group] ? centres[group] : centre.of(members[group]);
        known[group] = true;
        column[gap] = centres[group];
      }
    }
  }

  /** The values of each group in the order of the column. */
  private static double[][] members(double[] column, int[] groups) {
    int[] sizes = new int[Arrays.stream(groups).max().orElse(-1) + 1];
    for (int group : groups) {
      if (group >= 0) {
        sizes[group]++;
      }
    }
    double[][] members = Arrays.stream(sizes).mapToObj(double[]::new).toArray(double[][]::new);
    Arrays.fill(sizes, 0);
    for (int i = 0; i < column.length; i++) {
      if (groups[i] >= 0) {
        members[groups[i]][sizes[groups[i]]++] = column[i];
      }
    }
    return members;
  }

  /**
   * Fills by the unit's own latest earlier value.
   *
   * @param earlier the same column in earlier periods, the latest first
   */
  public static void byLatest(double[] column, int[] gaps, double[][] earlier) {
    for (int gap : gaps) {
      for (int back = 0; Double.isNaN(column[gap]) && back < earlier.length; back++) {
        column[gap] = earlier[back][gap];
      }
    }
  }

  /**
   * Fills by a straight line in time between the unit's nearest earlier and nearest later value; by
   * the one there is where there is but one. R's {@code approx} with {@code rule = 2}.
   *
   * @param now when the column was read
   * @param before when the earlier columns were, the latest first
   * @param after when the later ones were, the earliest first
   */
  public static void byInterpolation(
      double[] column,
      int[] gaps,
      double now,
      double[] before,
      double[][] earlier,
      double[] after,
      double[][] later) {
    for (int i : gaps) {
      int back = nearest(earlier, i);
      int ahead = nearest(later, i);
      double left = back < earlier.length ? earlier[back][i] : Double.NaN;
      double right = ahead < later.length ? later[ahead][i] : Double.NaN;
      column[i] =
          Double.isNaN(left) || Double.isNaN(right)
              ? Double.isNaN(left) ? right : left
              : left + (right - left) * ((now - before[back]) / (after[ahead] - before[back]));
    }
  }

  private static int nearest(double[][] columns, int unit) {
    int at = 0;
    while (at < columns.length && Double.isNaN(columns[at][unit])) {
      at++;
    }
    return at;
  }
}
