package vn.thuocso.dashboard.origin;

import java.util.List;

/**
 * The records that a figure was counted from, ready to be placed.
 *
 * @param sum whether they make the figure, in a sentence
 * @param remarks what to know of them
 * @param more how many rows are left out here; empty for none
 */
record LineageView(String sum, List<String> remarks, List<Row> rows, String more) {

  LineageView {
    remarks = List.copyOf(remarks);
    rows = List.copyOf(rows);
  }

  static final LineageView NONE = new LineageView("", List.of(), List.of(), "");

  /**
   * Records of one channel, measure and partition.
   *
   * @param where topic, partition and offsets; empty where nothing came
   * @param counted their part in the figure
   */
  record Row(
      String name,
      String kind,
      String measure,
      String amount,
      String period,
      String where,
      String file,
      String counted,
      boolean generated) {}
}
