package vn.thuocso.dashboard.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;

class TileMapTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

  @Test
  void eachFormerDistrictStandsOnASquareOfItsOwn() {
    assertThat(TileMap.areas().tiles())
        .extracting(TileMap.Tile::code)
        .containsExactlyInAnyOrderElementsOf(unitsOn(BEFORE));
    assertThat(squares(TileMap.areas())).doesNotHaveDuplicates().hasSize(30);
    assertThat(TileMap.areas().columns()).isEqualTo(8);
    assertThat(TileMap.areas().rows()).isEqualTo(8);
  }

  @Test
  void eachWardOfTodayStandsOnASquareOfItsOwn() {
    assertThat(TileMap.wards().tiles())
        .extracting(TileMap.Tile::code)
        .containsExactlyInAnyOrderElementsOf(unitsOn(BEFORE.plusDays(1)));
    assertThat(squares(TileMap.wards())).doesNotHaveDuplicates().hasSize(126);
    assertThat(TileMap.wards().columns()).isEqualTo(15);
    assertThat(TileMap.wards().rows()).isEqualTo(17);
  }

  @Test
  void wardsKnowTheirFormerDistrictAndDistrictsHaveNone() {
    assertThat(TileMap.wards().tiles())
        .extracting(TileMap.Tile::district)
        .doesNotContainNull()
        .containsAll(unitsOn(BEFORE));
    assertThat(TileMap.areas().tiles()).extracting(TileMap.Tile::district).containsOnlyNulls();
  }

  @Test
  void labelsAreNamesWithoutTheirKindAndShort() {
    assertThat(TileMap.areas().tile(new UnitCode("003")).orElseThrow().label()).isEqualTo("Tây Hồ");
    assertThat(bothMaps().flatMap(map -> map.tiles().stream()))
        .extracting(TileMap.Tile::label)
        .allMatch(label -> !label.isBlank() && label.length() <= 14)
        .noneMatch(label -> label.matches("(Phường|Xã|Quận|Huyện|Thị xã) .*"));
  }

  @Test
  void theRiverFollowsTheEdgesOfSquares() {
    bothMaps()
        .forEach(
            map -> {
              assertThat(map.river()).hasSizeGreaterThan(4);
              for (int i = 1; i < map.river().size(); i++) {
                TileMap.Corner from = map.river().get(i - 1);
                TileMap.Corner to = map.river().get(i);
                assertThat(from.col() == to.col()).isNotEqualTo(from.row() == to.row());
                assertThat(to.col()).isBetween(0, map.columns());
                assertThat(to.row()).isBetween(0, map.rows());
              }
            });
  }

  private static Stream<TileMap> bothMaps() {
    return Stream.of(TileMap.areas(), TileMap.wards());
  }

  private static List<String> squares(TileMap map) {
    return map.tiles().stream().map(tile -> tile.col() + "/" + tile.row()).toList();
  }

  private static List<UnitCode> unitsOn(LocalDate day) {
    return BundledUnits.read().stream()
        .filter(unit -> unit.kind() != UnitKind.CITY && unit.existsOn(day))
        .map(Unit::code)
        .collect(Collectors.toList());
  }
}
