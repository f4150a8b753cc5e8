package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A change: which way, the words for the eye and for the ear.
 *
 * @param way "up", "down", "same" or "none"
 */
public record Change(String way, String text, String spoken) {

  /** Places gained, or lost. */
  public static Change places(Optional<Integer> places, ScoreText text) {
    return places
        .map(
            by ->
                new Change(
                    way(by),
                    Integer.toString(Math.abs(by)),
                    text.say().say("ranking.places." + way(by), Math.abs(by))))
        .orElseGet(() -> none(text));
  }

  /** Points gained, or lost. */
  public static Change points(Optional<BigDecimal> points, ScoreText text) {
    return points
        .map(
            by -> {
              String way = way(by.setScale(1, RoundingMode.HALF_UP).signum());
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
