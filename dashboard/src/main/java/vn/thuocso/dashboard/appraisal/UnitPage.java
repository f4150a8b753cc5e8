package vn.thuocso.dashboard.appraisal;

import java.util.List;

/**
 * What was decided of one unit, ready to be placed.
 *
 * @param explains whether the reader may answer for the unit
 */
public record UnitPage(
    String year,
    String unit,
    String name,
    String lead,
    List<Line> lines,
    Line total,
    boolean explains) {

  public UnitPage {
    lines = List.copyOf(lines);
  }

  /**
   * One criterion with its three scores.
   *
   * @param way of the gap: up, down, or empty
   * @param reason of the newest decision
   * @param decision its version; 0 for none
   * @param returned whether the unit may change it in its form
   */
  public record Line(
      String code,
      String name,
      String self,
      String verified,
      String council,
      String gap,
      String way,
      String verdict,
      String reason,
      int decision,
      boolean returned,
      List<String> answers) {

    public Line {
      answers = List.copyOf(answers);
    }
  }
}
