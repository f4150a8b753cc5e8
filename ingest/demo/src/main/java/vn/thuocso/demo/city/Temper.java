package vn.thuocso.demo.city;

import java.util.Set;

/**
 * How an area works, in thousandths, drawn by lot: the demonstration says nothing about real
 * people.
 *
 * @param posts posts a day on the area's main page
 * @param discipline chance that an issue appears on its day
 * @param reach opens of an issue per target reader
 * @param completion share of video views that last 30 seconds
 * @param poll share of the asked who answer
 */
public record Temper(int posts, int discipline, int reach, int completion, int poll) {

  /** Reports no videos and asks nobody: three KPIs of five remain. Phúc Thọ, by lot. */
  private static final Set<String> SILENT = Set.of("272");

  /** Asks so few that an answer could be guessed: its polls stay suppressed. Ứng Hòa, by lot. */
  private static final Set<String> TINY_POLL = Set.of("281");

  /** Draws the temper of an area. */
  public static Temper of(Area area, Noise noise) {
    Noise own = noise.of("temper").of(area.code());
    return new Temper(
        own.of("posts").between(180, 1700),
        own.of("discipline").between(560, 985),
        own.of("reach").between(260, 1450),
        own.of("completion").between(105, 395),
        own.of("poll").between(25, 190));
  }

  /** True for the area that leaves its videos and polls out. */
  public static boolean silent(Area area) {
    return SILENT.contains(area.code());
  }

  /** True for the area whose polls never reach ten answers. */
  public static boolean tinyPoll(Area area) {
    return TINY_POLL.contains(area.code());
  }
}
