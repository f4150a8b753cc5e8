package vn.thuocso.dashboard.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.score.Change;
import vn.thuocso.dashboard.score.Ruler;

/**
 * The ranking of scores, ready to be placed.
 *
 * @param summary the choice in a few words, for a phone
 * @param span the years of the courses
 * @param before what is compared with, inside a sentence
 * @param mean the line of the mean on the ruler
 * @param profiles whether a unit has a page to open
 * @param origins where the origins of the points stand, with an asterisk for the unit
 * @param words what chooses this snapshot, at the end of another page's address
 */
record ScorePage(
    String headline,
    String lead,
    List<String> remarks,
    List<Choice> choices,
    String summary,
    List<Findings.Finding> findings,
    List<ScoreRow> rows,
    List<ScoreRow> unranked,
    List<Ruler.Label> labels,
    String scale,
    String mean,
    String meanWords,
    String before,
    String beforeBrief,
    String span,
    String year,
    boolean areas,
    boolean targets,
    boolean profiles,
    String words,
    boolean generated,
    Brief brief,
    TileView map,
    @Nullable City city,
    List<Pull> pulls,
    String origins,
    Order.Heads heads) {

  ScorePage {
    remarks = List.copyOf(remarks);
    choices = List.copyOf(choices);
    findings = List.copyOf(findings);
    rows = List.copyOf(rows);
    unranked = List.copyOf(unranked);
    labels = List.copyOf(labels);
    pulls = List.copyOf(pulls);
  }

  /** Where the origin of a unit's points stands. */
  public String origin(String unit) {
    return origins.replace("*", unit);
  }

  /** A filter: the word in the address, its label and what can be chosen. */
  record Choice(String name, String label, List<Item> options) {

    Choice {
      options = List.copyOf(options);
    }
  }

  /** One entry of a filter. */
  record Item(String value, String label, boolean chosen) {}

  /**
   * The whole city.
   *
   * @param width how long its bar is, of 400
   * @param goal where the target's notch stands; empty without one
   */
  record City(
      String title,
      String points,
      String spread,
      Change gained,
      String width,
      String goal,
      String words) {}

  /** How far one main index lifted the city: a bar of 140 from the zero line, and its number. */
  record Pull(String name, String way, String x, String width, String zero, String text) {}
}
