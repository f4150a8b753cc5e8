package vn.thuocso.index.step;

/**
 * Fills the gaps of one column, and only those that the caller names as gaps.
 *
 * <p>COINr 1.1 {@code i_mean}, {@code i_median}, {@code i_mean_grp}, {@code i_median_grp} and
 * {@code impute_panel} with {@code imp_type = "latest"}; OECD/JRC Handbook (2008), step 3.
 */
public final class Imputation {
  private Imputation() {}

  /** Fills by the centre of the column; nothing is filled where the column is empty. */
  public static void byColumn(double[] column, boolean[] gaps, Centre centre) {
    if (!any(gaps)) {
      return;
    }
    double fill = centre.of(column);
    for (int i = 0; i < column.length; i++) {
      if (gaps[i]) {
        column[i] = fill;
      }
    }
  }

  /**
   * Fills by the centre of a unit's group in the same column. A unit without a group ({@code -1})
   * and a group without a value stay as they are.
   *
   * @param groups the number of the unit's group, from 0
   */
  public static void byGroup(double[] column, boolean[] gaps, int[] groups, Centre centre) {
    if (!any(gaps)) {
      return;
    }
    double[] before = column.clone();
    for (int i = 0; i < column.length; i++) {
      if (gaps[i] && groups[i] >= 0) {
        column[i] = centre.of(members(before, groups, groups[i]));
      }
    }
  }

  /**
   * Fills by the unit's own latest earlier value.
   *
   * @param earlier the same column in earlier periods, the latest first
   */
  public static void byLatest(double[] column, boolean[] gaps, double[][] earlier) {
    for (int i = 0; i < column.length; i++) {
      for (int back = 0; gaps[i] && Double.isNaN(column[i]) && back < earlier.length; back++) {
        column[i] = earlier[back][i];
      }
    }
  }

  private static double[] members(double[] column, int[] groups, int group) {
    double[] members = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      members[i] = groups[i] == group ? column[i] : Double.NaN;
    }
    return members;
  }

  private static boolean any(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return true;
      }
    }
    return false;
  }
}
