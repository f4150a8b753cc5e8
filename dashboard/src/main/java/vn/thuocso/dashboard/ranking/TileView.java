package vn.thuocso.dashboard.ranking;

import java.util.List;
import vn.thuocso.dashboard.score.Ruler;

/**
 * The map, ready to be drawn: squares of 47 at a distance of 50, or the boundaries that were
 * loaded.
 *
 * @param source whose boundaries they are; empty for squares
 * @param limits the limits between the seven colours; empty when nobody is ranked
 */
record TileView(
    boolean areas,
    String areasHref,
    String wardsHref,
    String viewBox,
    String river,
    String source,
    List<Tile> tiles,
    List<Ruler.Label> limits,
    String classWords) {

  TileView {
    tiles = List.copyOf(tiles);
    limits = List.copyOf(limits);
  }

  /**
   * One unit: a square, or its outline.
   *
   * @param x where its text begins; on an outline, the middle of its text
   * @param y the line on which that text stands
   * @param path its outline; empty for a square
   * @param colour {@code c1} to {@code c7}, or {@code none} without a rank
   * @param imputed whether its corner is cut: over a tenth of its points are estimated
   */
  record Tile(
      String href,
      String spoken,
      int x,
      int y,
      String path,
      String colour,
      String rank,
      String first,
      String second,
      boolean imputed) {

    private static final int SIDE = 50;

    /** Where the text of a square in that column begins: five from its left side. */
    static int textX(int col) {
      return col * SIDE + 5;
    }

    /** The line on which the text of a square in that row stands. */
    static int textY(int row) {
      return row * SIDE + 14;
    }
  }
}
