package vn.thuocso.dashboard.appraisal;

import java.util.List;

/**
 * The council's session, ready to be placed.
 *
 * @param locked whether nothing changes any more
 */
public record CouncilPage(
    String year, String lead, String day, boolean locked, List<Line> lines, String version) {

  public CouncilPage {
    lines = List.copyOf(lines);
  }

  /** One criterion before it. */
  public record Line(
      String href,
      String unit,
      String code,
      String name,
      String self,
      String verified,
      String council,
      List<String> why,
      boolean decided) {

    public Line {
      why = List.copyOf(why);
    }
  }
}
