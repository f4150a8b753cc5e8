package vn.thuocso.index.step;

/**
 * Fills a unit's gaps by its other indicators: all columns are brought to [0, 1] by their least and
 * greatest value, best up; a gap becomes the centre of the unit's own values there; and is brought
 * back to the scale of its column. A column without spread takes no part and is not filled.
 *
 * <p>COINr 1.1 {@code Impute} with {@code impute_by = "row"} and {@code normalise_first = TRUE}.
 */
public final class RowImputation {
  private static final int[] NOTHING = new int[0];

  private RowImputation() {}

  /**
   * Fills in place.
   *
   * @param columns the indicators that speak for one another
   * @param down whether less is better, by column
   * @param gaps the positions to be filled, by column
   * @param fill whether the column may be filled at all; others only speak
   */
  public static void apply(
      double[][] columns, boolean[] down, int[][] gaps, boolean[] fill, Centre centre) {
    double[] min = new double[columns.length];
    double[] span = new double[columns.length];
    double[][] scaled = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      min[j] = Columns.min(columns[j]);
      span[j] = Columns.max(columns[j]) - min[j];
      scaled[j] = columns[j].clone();
      Linear.apply(scaled[j], down[j] ? min[j] + span[j] : min[j], span[j], down[j] ? -1 : 1, 0);
    }
    double[] row = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      for (int gap : fill[j] ? gaps[j] : NOTHING) {
        double share = centre.of(row(scaled, gap, row));
        double filled = min[j] + span[j] * (down[j] ? 1 - share : share);
        columns[j][gap] = span[j] > 0 ? filled : Double.NaN;
      }
    }
  }

  private static double[] row(double[][] columns, int i, double[] row) {
    for (int j = 0; j < columns.length; j++) {
      row[j] = columns[j][i];
    }
    return row;
  }
}
