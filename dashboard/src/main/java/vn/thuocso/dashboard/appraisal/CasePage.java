package vn.thuocso.dashboard.appraisal;

import java.util.List;

/**
 * One criterion as it lies on the desk, ready to be placed.
 *
 * @param action where its decision is sent
 * @param origin where its way of reckoning is told
 * @param figures what the unit, the system and the year before say
 * @param warnings sentences made from the figures
 * @param note what the unit adds to its claim
 * @param papers what proves it
 * @param history what happened, the newest first
 * @param returns whether it may be returned to the unit
 * @param suggested points that lowering or raising starts with; empty for none
 * @param maximum for the hint
 * @param bounds the same and what stands, as a program reads numbers
 */
public record CasePage(
    String year,
    String unit,
    String unitName,
    String field,
    String code,
    String name,
    String action,
    String origin,
    String rule,
    String evidenceAsked,
    List<Figure> figures,
    List<String> warnings,
    String note,
    List<Paper> papers,
    List<Event> history,
    boolean returns,
    String standing,
    String suggested,
    String maximum,
    int version,
    int claimVersion) {

  public CasePage {
    figures = List.copyOf(figures);
    warnings = List.copyOf(warnings);
    papers = List.copyOf(papers);
    history = List.copyOf(history);
  }

  /** Points of one source, and what they rest on; without points, a word for why. */
  public record Figure(String label, String points, String basis, String look) {}

  /**
   * One piece of evidence.
   *
   * @param href where it opens; empty where that is not our page
   * @param kind the word of its kind of file; {@code link} for a link
   */
  public record Paper(
      String name, String about, String href, String kind, String digest, String summary) {}

  /** Something that was decided, answered or handed in. */
  public record Event(String when, String what, String text, String look) {}
}
