package vn.thuocso.dashboard.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.contract.Csv;
import vn.thuocso.contract.UnitCode;

/**
 * A map of equal squares, one per unit, with the Red River drawn on their corners.
 *
 * @param tiles by code, as the file has them
 * @param river the river's course from corner to corner, from where it enters
 */
public record TileMap(List<Tile> tiles, List<Corner> river) {

  private static final River RIVER = river("/units/river.json");
  private static final TileMap AREAS = read("/units/tiles-30.csv", RIVER.tiles30());
  private static final TileMap WARDS = read("/units/tiles-126.csv", RIVER.tiles126());

  /** Copies the lists. */
  public TileMap {
    tiles = List.copyOf(tiles);
    river = List.copyOf(river);
  }

  /** The thirty former districts. */
  public static TileMap areas() {
    return AREAS;
  }

  /** The wards and communes of today. */
  public static TileMap wards() {
    return WARDS;
  }

  /** How many squares the map is wide. */
  public int columns() {
    return 1 + tiles.stream().mapToInt(Tile::col).max().orElse(-1);
  }

  /** How many squares the map is high. */
  public int rows() {
    return 1 + tiles.stream().mapToInt(Tile::row).max().orElse(-1);
  }

  /** The square of a unit. */
  public Optional<Tile> tile(UnitCode code) {
    return tiles.stream().filter(tile -> tile.code().equals(code)).findFirst();
  }

  /** The squares by their unit. */
  public Map<UnitCode, Tile> byUnit() {
    return tiles.stream().collect(Collectors.toUnmodifiableMap(Tile::code, Function.identity()));
  }

  /**
   * The square of one unit.
   *
   * @param label the name without the kind of unit, short enough for a square
   * @param col 0 is the westernmost
   * @param row 0 is the northernmost
   * @param district the former district that holds most of a ward's area; null for a district
   */
  public record Tile(UnitCode code, String label, int col, int row, @Nullable UnitCode district) {}

  /** A corner where squares meet; (0, 0) is the map's north-west corner. */
  public record Corner(int col, int row) {}

  private record River(String source, List<List<Integer>> tiles30, List<List<Integer>> tiles126) {}

  private static TileMap read(String resource, List<List<Integer>> river) {
    return new TileMap(
        Csv.rows(TileMap.class, resource, ",").stream().map(TileMap::tile).toList(),
        river.stream().map(corner -> new Corner(corner.get(0), corner.get(1))).toList());
  }

  private static Tile tile(List<String> row) {
    return new Tile(
        new UnitCode(row.get(0)),
        row.get(2),
        Integer.parseInt(row.get(3)),
        Integer.parseInt(row.get(4)),
        row.size() > 5 ? new UnitCode(row.get(5)) : null);
  }

  private static River river(String resource) {
    try (InputStream in = TileMap.class.getResourceAsStream(resource)) {
      return JsonMapper.shared().readValue(in, River.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
