package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thuocso.dashboard.score.Change;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.ShareBar;

/**
 * A row of the table, in words and places.
 *
 * @param band "odd" or "even" where rows of one tied group share a background; empty otherwise
 * @param marks where its marks stand; those that are not drawn are empty
 * @param climbed places gained
 * @param gained points gained
 * @param target the points that are still missing
 */
record ScoreRow(
    String code,
    String name,
    String kind,
    boolean approximate,
    String rank,
    boolean tied,
    String span,
    String band,
    String points,
    String spread,
    Marks marks,
    Change climbed,
    Change gained,
    Distance target,
    ShareBar shares,
    Course course,
    String state,
    String reason) {

  /** The rank on a bar 62 wide; points, whisker and target on the ruler. */
  record Marks(String best, String worst, String rank, String dot, String whisker, String target) {}

  /** How far it is to the target. */
  record Distance(String text, boolean reached) {

    static Distance of(Optional<BigDecimal> missing, ScoreText text) {
      return missing
          .map(
              points ->
                  points.signum() >= 0
                      ? new Distance(text.say().say("ranking.target.reached"), true)
                      : new Distance(text.signed(points), false))
          .orElseGet(() -> new Distance("–", false));
    }
  }
}
