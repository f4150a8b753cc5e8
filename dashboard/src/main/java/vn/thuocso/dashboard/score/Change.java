package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A change: which way, the words for the eye and for the ear.
 *
 * @param way "up", "down", "same", "none", or "open" where it may be none
 * @param word the way alone, for a table whose heads say of what; empty where the text says it
 */
public record Change(String way, String text, String spoken, String word) {

  /** Places gained, or lost. */
  public static Change places(Optional<Integer> places, ScoreText text) {
    return places
        .map(
            by ->
                of(
                    way(by),
                    Integer.toString(Math.abs(by)),
                    text.say().say("ranking.places." + way(by), Math.abs(by)),
                    text))
        .orElseGet(() -> none(text));
  }

  /** Points gained, or lost. */
  public static Change points(Optional<BigDecimal> points, ScoreText text) {
    return points
        .map(
            by -> {
              String way = way(by.setScale(1, RoundingMode.HALF_UP).signum());
              return of(
                  way,
                  text.unsigned(by),
                  text.say().say("ranking.points." + way, text.unsigned(by)),
                  text);
            })
        .orElseGet(() -> none(text));
  }

  /** The same; within its interval it is a movement that nobody may call a change. */
  public Change known(boolean certain, ScoreText say) {
    if (certain || !way.equals("up") && !way.equals("down")) {
      return this;
    }
    String within = ", " + say.say().say("ranking.way.open");
    String sign = way.equals("up") ? "+" : "−";
    return new Change("open", sign + text, spoken + within, word + within);
  }

  private static Change of(String way, String number, String spoken, ScoreText text) {
    String word = way.equals("same") ? "" : text.say().say("ranking.way." + way);
    return new Change(way, number, spoken, word);
  }

  private static Change none(ScoreText text) {
    String words = text.say().say("ranking.change.none");
    return new Change("none", "–", words, words);
  }

  private static String way(int sign) {
    return sign > 0 ? "up" : sign < 0 ? "down" : "same";
  }
}
