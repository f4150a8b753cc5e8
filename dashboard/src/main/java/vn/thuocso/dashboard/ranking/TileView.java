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

    public int x() {
      return col * 50;
    }

    public int y() {
      return row * 50;
    }

    public int textX() {
      return x() + 5;
    }

    public int rankY() {
      return y() + 14;
    }

    public int firstY() {
      return y() + 28;
    }

    public int secondY() {
      return y() + 40;
    }

    public String cut() {
      int right = x() + 47;
      return "M"
          + (right - 12)
          + " "
          + y()
          + "L"
          + right
          + " "
          + (y() + 12)
          + "M"
          + (right - 7)
          + " "
          + y()
          + "L"
          + right
          + " "
          + (y() + 7);
    }
  }
}
