package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;

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
    Shares shares,
    Course course,
    String state,
    String reason) {

  /** The rank on a bar 62 wide; points, whisker and target on the ruler. */
  record Marks(String best, String worst, String rank, String dot, String whisker, String target) {}

  /**
   * A change: which way, the words for the eye and for the ear.
   *
   * @param way "up", "down", "same" or "none"
   */
  record Change(String way, String text, String spoken) {

    static Change places(Optional<Integer> places, ScoreText text) {
      return places
          .map(
              by ->
                  new Change(
                      way(by),
                      Integer.toString(Math.abs(by)),
                      text.say().say("ranking.places." + way(by), Math.abs(by))))
          .orElseGet(() -> none(text));
    }

    static Change points(Optional<BigDecimal> points, ScoreText text) {
      return points
          .map(
              by -> {
                String way = way(by.setScale(1, java.math.RoundingMode.HALF_UP).signum());
                return new Change(
                    way,
                    text.unsigned(by),
                    text.say().say("ranking.points." + way, text.unsigned(by)));
              })
          .orElseGet(() -> none(text));
    }

    private static Change none(ScoreText text) {
      return new Change("none", "–", text.say().say("ranking.change.none"));
    }

    private static String way(int sign) {
      return sign > 0 ? "up" : sign < 0 ? "down" : "same";
    }
  }

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

  /**
   * The share bar, 50 wide: where each part begins and how long it is, and the numbers in words.
   */
  record Shares(
      String declaredAt,
      String measured,
      String declared,
      String imputedAt,
      String imputed,
      String words) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(50);

    static Shares of(Score.Shares shares, ScoreText text) {
      if (!shares.known()) {
        return new Shares("", "", "", "", "", text.say().say("ranking.share.unknown"));
      }
      BigDecimal claimedAt = shares.counted();
      BigDecimal estimatedAt = claimedAt.add(shares.claimed());
      return new Shares(
          width(claimedAt),
          width(shares.counted()),
          width(shares.claimed()),
          width(estimatedAt),
          shares.estimated().signum() > 0 ? width(shares.estimated()) : "",
          text.say()
              .say(
                  "ranking.share",
                  text.percent(shares.counted()),
                  text.percent(shares.claimed()),
                  text.percent(shares.estimated())));
    }

    private static String width(BigDecimal share) {
      return Ruler.number(share.multiply(WIDTH).doubleValue());
    }
  }
}
