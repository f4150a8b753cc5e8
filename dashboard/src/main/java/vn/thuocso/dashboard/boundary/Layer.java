package vn.thuocso.dashboard.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.unit.TileMap;

/** What a map shows: the thirty former districts, or the wards of today. */
public enum Layer {
  AREAS(3),
  WARDS(5);

  private final int digits;

  Layer(int digits) {
    this.digits = digits;
  }

  /** The word in addresses and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The layer of that word. */
  public static Optional<Layer> ofCode(String code) {
    return Arrays.stream(values()).filter(layer -> layer.code().equals(code)).findFirst();
  }

  /** The layer whose units have codes of so many digits. */
  static Optional<Layer> ofDigits(int digits) {
    return Arrays.stream(values()).filter(layer -> layer.digits == digits).findFirst();
  }

  /** The units that its map has to have. */
  Set<String> units() {
    Set<String> units = new TreeSet<>();
    (this == AREAS ? TileMap.areas() : TileMap.wards())
        .tiles().stream().map(TileMap.Tile::code).map(UnitCode::value).forEach(units::add);
    return units;
  }
}
