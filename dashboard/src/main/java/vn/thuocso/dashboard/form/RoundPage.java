package vn.thuocso.dashboard.form;

import java.util.List;

/**
 * A round for those who open it, ready to be placed.
 *
 * @param answer one sentence of how far it is
 * @param rows the units, those that are late first
 */
record RoundPage(
    int year,
    long version,
    String answer,
    boolean locked,
    List<FormPage.Step> steps,
    List<Row> rows,
    List<Extended> extensions,
    List<Other> others) {

  /** One unit; {@code look} is a class: begun, handed-over, submitted, late. */
  record Row(
      String code, String name, String href, String look, String state, String at, String until) {}

  /** Who was given longer, and why. */
  record Extended(String name, String until, String reason) {}

  /** Another year's round. */
  record Other(int year, boolean current) {}
}
