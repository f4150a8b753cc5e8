package vn.thuocso.dashboard.ranking;

import java.util.List;
import vn.thuocso.dashboard.score.Ruler;

/**
 * The tile map, ready to be drawn: squares of 47 at a distance of 50.
 *
 * @param limits the limits between the seven colours; empty when nobody is ranked
 */
record TileView(
    boolean areas,
    String areasHref,
    String wardsHref,
    String viewBox,
    String river,
    List<Tile> tiles,
    List<Ruler.Label> limits,
    String classWords) {

  TileView {
    tiles = List.copyOf(tiles);
    limits = List.copyOf(limits);
  }

  /**
   * One square.
   *
   * @param colour {@code c1} to {@code c7}, or {@code none} without a rank
   * @param imputed whether its corner is cut: over a tenth of its points are estimated
   */
  record Tile(
      String href,
      String spoken,
      int col,
      int row,
      String colour,
      String rank,
      String first,
      String second,
      boolean imputed) {

    /** Where its first text begins: five from its left side. */
    public int x() {
      return col * 50 + 5;
    }

    /** The line on which that text stands. */
    public int y() {
      return row * 50 + 14;
    }
  }
}
