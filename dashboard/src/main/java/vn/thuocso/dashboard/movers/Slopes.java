package vn.thuocso.dashboard.movers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.thuocso.dashboard.movers.MoversPage.Slope;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;

/** Joins the ranks before with the ranks after; only what is certain has a colour. */
final class Slopes {

  private static final int STEP = 18;
  private static final int TOP = 26;

  /** More lines than these say nothing: those who moved most are drawn. */
  private static final int DRAWN = 30;

  private final List<Move> drawn;
  private final ScoreText text;

  Slopes(List<Move> moves, ScoreText text) {
    this.drawn = drawn(moves);
    this.text = text;
  }

  /** All areas; of the wards those who moved most either way. */
  private static List<Move> drawn(List<Move> all) {
    if (all.size() <= DRAWN) {
      return all;
    }
    List<Move> most = new ArrayList<>(all.subList(0, DRAWN / 2));
    most.addAll(all.subList(all.size() - DRAWN / 2, all.size()));
    return most;
  }

  int height() {
    return TOP + STEP * drawn.size() + 8;
  }

  /** In the order of their ranks on both sides, so that no two names stand in one place. */
  List<Slope> all() {
    List<Score> then = drawn.stream().map(Move::then).sorted(byRank()).toList();
    List<Score> now = drawn.stream().map(Move::now).sorted(byRank()).toList();
    return drawn.stream()
        .map(
            move ->
                slope(
                    move,
                    TOP + STEP * then.indexOf(move.then()),
                    TOP + STEP * now.indexOf(move.now())))
        .toList();
  }

  private Slope slope(Move move, int from, int to) {
    return new Slope(
        !move.climbedOrFell() ? "same" : move.places() > 0 ? "up" : "down",
        "M200 " + from + "L520 " + to,
        Integer.toString(from + 4),
        Integer.toString(to + 4),
        text.name(move.then()) + "  " + move.then().rank(),
        move.now().rank() + "  " + text.name(move.now()));
  }

  private static Comparator<Score> byRank() {
    return Comparator.comparing((Score row) -> Objects.requireNonNull(row.rank()))
        .thenComparing(Score::unit);
  }
}
