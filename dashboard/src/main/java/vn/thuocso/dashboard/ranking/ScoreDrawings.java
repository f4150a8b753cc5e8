package vn.thuocso.dashboard.ranking;

import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.export.Drawing;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.ScoreText;

/** The charts of the page, each for itself on white paper. */
record ScoreDrawings(Selection chosen, Standings standings, ScoreRows rows, ScoreText text) {

  private static final int ROW = 22;
  private static final int NAMES = 190;
  private static final int SPANS = 70;

  /** The tile map. */
  Drawing map() {
    TileView map = new Tiles(chosen, standings, rows::shown, Optional.empty(), text).view();
    int right = map.tiles().stream().mapToInt(TileView.Tile::x).max().orElse(0) + 50;
    int bottom = map.tiles().stream().mapToInt(TileView.Tile::y).max().orElse(0) + 50;
    Drawing drawing = drawing(right, bottom, map.classWords());
    drawing.line(map.river(), "change-5", 5);
    for (TileView.Tile tile : map.tiles()) {
      boolean none = tile.colour().equals("none");
      String fill = none ? "sunken" : "score-" + tile.colour().substring(1);
      String ink = tile.colour().compareTo("c5") >= 0 && !none ? "score-text-high" : "ink";
      drawing.box(
          tile.x() - 5,
          tile.y() - 14,
          47,
          47,
          fill,
          fill.compareTo("score-3") < 0 ? "control" : "");
      drawing.words(tile.x(), tile.y(), 12, true, "start", ink, tile.rank());
      if (map.areas()) {
        drawing.words(tile.x(), tile.y() + 14, 10, false, "start", ink, tile.first());
        drawing.words(tile.x(), tile.y() + 26, 10, false, "start", ink, tile.second());
      }
    }
    return drawing;
  }

  /** Every rank with its interval, every score with its whisker. */
  Drawing intervals() {
    List<ScoreRow> shown = rows.ranked();
    int end = NAMES + SPANS + Ruler.WIDTH + 60;
    Drawing drawing = drawing(end, 24 + ROW * shown.size(), text.say().say("ranking.key.spread"));
    for (Ruler.Label label : rows.ruler().labels(text.say())) {
      double x = at(Double.parseDouble(label.x()));
      drawing.words(x, 12, 11, false, "middle", "ink-3", label.text());
      drawing.line("M" + x + " 18V" + (24 + ROW * shown.size()), "hairline", 1);
    }
    double y = 24;
    for (ScoreRow row : shown) {
      row(drawing, row, y);
      y += ROW;
    }
    return drawing;
  }

  private static void row(Drawing drawing, ScoreRow row, double y) {
    double middle = y + ROW / 2.0;
    if (row.band().equals("odd")) {
      drawing.box(0, y, NAMES + SPANS - 8, ROW, "sunken", "");
    }
    drawing.words(28, middle + 5, 13, true, "end", "ink", row.rank());
    drawing.words(40, middle + 5, 13, false, "start", "ink", row.name());
    drawing.words(NAMES, middle + 5, 11, false, "start", "ink-2", row.span());
    if (!row.marks().whisker().isEmpty()) {
      drawing.line(moved(row.marks().whisker(), middle), "ink-2", 1.4);
    }
    drawing.dot(at(Double.parseDouble(row.marks().dot())), middle, 4.5, "accent");
    drawing.words(
        NAMES + SPANS + Ruler.WIDTH + 60, middle + 5, 13, true, "end", "ink", row.points());
  }

  private static double at(double place) {
    return NAMES + SPANS + place;
  }

  /** A whisker begins at its left end, 13 below the top of a row 34 high; all after is relative. */
  private static String moved(String whisker, double middle) {
    int blank = whisker.indexOf(' ');
    double x = at(Double.parseDouble(whisker.substring(1, blank)));
    return "M" + x + " " + (middle - 4) + whisker.substring(whisker.indexOf('v'));
  }

  private Drawing drawing(double width, double height, String note) {
    boolean generated = chosen.snapshot().generated();
    return Drawing.of(
        width,
        height,
        text.say()
            .say(
                "ranking.drawing",
                chosen.node().name(text.say()),
                Integer.toString(chosen.snapshot().year()),
                text.say().day(chosen.snapshot().asOf())),
        note,
        generated ? text.say().say("ranking.csv.generated") : "");
  }
}
