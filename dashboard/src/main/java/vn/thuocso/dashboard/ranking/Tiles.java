package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.boundary.Boundary;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.unit.TileMap;

/** Lays the ranking out on the tile map, or on boundaries where some were loaded. */
record Tiles(
    Selection chosen,
    Standings standings,
    Predicate<Score> shown,
    Optional<Boundary> boundary,
    ScoreText text) {

  private static final BigDecimal MUCH = new BigDecimal("0.1");

  /** The map of all areas, or of all wards. */
  TileView view() {
    boolean areas = chosen.filter().areas();
    TileMap map = areas ? TileMap.areas() : TileMap.wards();
    Map<UnitCode, Score> rows = Standings.byUnit(standings.rows());
    List<BigDecimal> points = standings.ranked().stream().map(this::points).toList();
    ColourClasses classes = ColourClasses.over(points);
    Map<UnitCode, Boundary.Shape> shapes = boundary.map(Boundary::byUnit).orElse(Map.of());
    List<Ruler.Label> limits = points.isEmpty() ? List.of() : classes.limits(text.say());
    Address address = chosen.address().with("nhom", "");
    return new TileView(
        areas,
        address.with("loai", "").at("/xep-hang") + "#ban-do",
        address.with("loai", UnitFilter.PHUONG_XA.code()).at("/xep-hang") + "#ban-do",
        boundary
            .map(lines -> "-2 -2 " + (Boundary.WIDTH + 4) + " " + (lines.height() + 4))
            .orElseGet(() -> "-2 -2 " + (map.columns() * 50 + 1) + " " + (map.rows() * 50 + 1)),
        boundary.isPresent() ? "" : river(map),
        boundary.map(lines -> text.say().say("boundary.drawn", lines.source())).orElse(""),
        map.tiles().stream()
            .map(tile -> tile(tile, rows.get(tile.code()), shapes.get(tile.code()), classes))
            .toList(),
        limits,
        limits.isEmpty()
            ? ""
            : text.say().say("ranking.map.classes", limits.get(0).text(), limits.get(5).text()));
  }

  private TileView.Tile tile(
      TileMap.Tile at, @Nullable Score row, Boundary.@Nullable Shape shape, ColourClasses classes) {
    int split = split(at.label());
    boolean ranked = row != null && row.ranked();
    boolean listed = row != null && shown.test(row);
    return new TileView.Tile(
        listed ? "#h-" + at.code().value() : profile(at),
        spoken(at, row),
        shape == null ? TileView.Tile.textX(at.col()) : shape.labelX(),
        shape == null ? TileView.Tile.textY(at.row()) : shape.labelY(),
        shape == null ? "" : shape.path(),
        row == null || !ranked ? "none" : classes.of(points(row)),
        row == null || row.rank() == null ? "–" : Integer.toString(row.rank()),
        split < 0 ? at.label() : at.label().substring(0, split),
        split < 0 ? "" : at.label().substring(split + 1),
        row != null && row.shares().estimated().compareTo(MUCH) > 0);
  }

  /** A tile without a row on show leads to the unit itself. */
  private String profile(TileMap.Tile at) {
    return chosen.address().only(ChosenSnapshot.PARAMETERS).at("/don-vi/" + at.code().value());
  }

  private String spoken(TileMap.Tile at, @Nullable Score row) {
    if (row == null || !row.ranked()) {
      return text.say().say("ranking.map.tile.none", at.label());
    }
    String rank = Integer.toString(java.util.Objects.requireNonNull(row.rank()));
    String span = text.span(row);
    return span.isEmpty()
        ? text.say().say("ranking.map.tile.plain", text.name(row), rank, text.points(points(row)))
        : text.say().say("ranking.map.tile", text.name(row), rank, span, text.points(points(row)));
  }

  private BigDecimal points(Score row) {
    return standings.node().points(java.util.Objects.requireNonNull(row.value()));
  }

  /** A name goes on two lines, cut at the blank nearest to its middle. */
  private static int split(String label) {
    int best = -1;
    for (int at = label.indexOf(' '); at >= 0; at = label.indexOf(' ', at + 1)) {
      if (best < 0 || Math.abs(at * 2 - label.length()) <= Math.abs(best * 2 - label.length())) {
        best = at;
      }
    }
    return best;
  }

  /** On the corners, in the gap between the squares. */
  private static String river(TileMap map) {
    return map.river().stream()
        .map(corner -> (corner.col() * 50 - 1.5) + " " + (corner.row() * 50 - 1.5))
        .collect(Collectors.joining("L", "M", ""));
  }
}
