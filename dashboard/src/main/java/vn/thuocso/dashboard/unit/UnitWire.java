package vn.thuocso.dashboard.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.wire.UnitEntry;

/** A unit as it travels. */
final class UnitWire {

  private UnitWire() {}

  static UnitEntry entry(Unit unit, long version) {
    UnitEntry.Builder entry =
        UnitEntry.newBuilder()
            .setCode(unit.code().value())
            .setName(unit.name())
            .setKind(unit.kind().code())
            .setValidFrom(day(unit.validFrom()))
            .setValidTo(day(unit.validTo()))
            .setVersion(version);
    if (unit.parent() != null) {
      entry.setParentCode(unit.parent().value());
    }
    if (unit.population() != null) {
      entry.setPopulation(unit.population());
    }
    if (unit.areaKm2() != null) {
      entry.setAreaKm2(unit.areaKm2());
    }
    if (unit.primary() != null) {
      entry.setPrimaryDistrict(unit.primary().district().value());
      entry.setPrimaryShare(unit.primary().share());
    }
    unit.predecessors().forEach(from -> entry.addPredecessors(predecessor(from)));
    return entry.build();
  }

  private static UnitEntry.Predecessor predecessor(Unit.Predecessor from) {
    return UnitEntry.Predecessor.newBuilder()
        .setCode(from.code())
        .setName(from.name())
        .setRelation(from.relation())
        .setDistrictCode(from.district().value())
        .build();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
