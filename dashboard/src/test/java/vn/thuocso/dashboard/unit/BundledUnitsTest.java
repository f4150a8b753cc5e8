package vn.thuocso.dashboard.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.contract.wire.UnitEntry;

class BundledUnitsTest {

  private final List<Unit> units = BundledUnits.read();

  @Test
  void thirtyDistrictsEndWhere126WardsBegin() {
    LocalDate lastDay = LocalDate.of(2025, 6, 30);
    assertThat(units).hasSize(157);
    assertThat(units.stream().filter(unit -> unit.existsOn(lastDay)))
        .hasSize(31)
        .noneMatch(unit -> unit.code().isCommune());
    assertThat(units.stream().filter(unit -> unit.existsOn(lastDay.plusDays(1))))
        .hasSize(127)
        .noneMatch(unit -> unit.code().isDistrict());
  }

  @Test
  void theirTotalsAreThoseOfTheMergerMap() {
    assertThat(units.stream().filter(u -> u.population() != null).mapToLong(Unit::population).sum())
        .isEqualTo(8_811_473);
    assertThat(units.stream().filter(unit -> unit.kind() == UnitKind.PHUONG)).hasSize(51);
    assertThat(units.stream().filter(unit -> unit.kind() == UnitKind.XA)).hasSize(75);
    assertThat(units.stream().mapToInt(unit -> unit.predecessors().size()).sum()).isEqualTo(795);
  }

  @Test
  void everyDistrictIsThePrimaryOneOfAtLeastTwoWards() {
    Set<UnitCode> districts = new HashSet<>();
    for (Unit unit : units) {
      if (unit.code().isDistrict()) {
        districts.add(unit.code());
      }
    }
    for (UnitCode district : districts) {
      assertThat(
              units.stream()
                  .filter(u -> u.primary() != null && u.primary().district().equals(district)))
          .as(district.value())
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void aUnitTravelsWhole() {
    Unit hongHa =
        units.stream()
            .filter(u -> u.code().equals(new UnitCode("00097")))
            .findFirst()
            .orElseThrow();
    UnitEntry entry = UnitWire.entry(hongHa, 3);
    assertThat(entry.getName()).isEqualTo("Phường Hồng Hà");
    assertThat(entry.getKind()).isEqualTo("phuong");
    assertThat(entry.getParentCode()).isEqualTo("01");
    assertThat(entry.getPrimaryDistrict()).isEqualTo("003");
    assertThat(entry.getValidFrom()).isEqualTo("2025-07-01");
    assertThat(entry.getValidTo()).isEmpty();
    assertThat(entry.getVersion()).isEqualTo(3);
    assertThat(entry.getPredecessorsList()).hasSize(hongHa.predecessors().size()).isNotEmpty();
  }

  @Test
  void whatIsNotPublishedIsNotSentAsZero() {
    UnitEntry district =
        UnitWire.entry(
            units.stream().filter(unit -> unit.code().isDistrict()).findFirst().orElseThrow(), 1);
    assertThat(district.hasPopulation()).isFalse();
    assertThat(district.hasAreaKm2()).isFalse();
  }
}
