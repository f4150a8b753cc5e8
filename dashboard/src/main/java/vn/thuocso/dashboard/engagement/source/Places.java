package vn.thuocso.dashboard.engagement.source;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.engagement.figure.Place;
import vn.thuocso.dashboard.engagement.figure.ReportPeriod;
import vn.thuocso.dashboard.engagement.source.UnitQuestion.Unit;
import vn.thuocso.dashboard.lookup.Warehouse;

/** What can be ranked: the former districts as areas, and the wards of today. */
@Repository
public class Places {

  private final Warehouse warehouse;

  Places(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * The areas: each former district with today's wards that lie mostly in it.
   *
   * <p>An area is the same in every period, so that a district of 2024 and its area of 2026 stand
   * in one place; before 1/7/2025 the wards bring nothing and the district's own channels
   * everything.
   */
  public List<Place> areas() {
    List<Unit> units = UnitQuestion.ask(warehouse);
    return units.stream()
        .filter(unit -> unit.code().isDistrict())
        .map(district -> area(district, units))
        .toList();
  }

  /** The wards that were valid for at least a day of the period. */
  public List<Place> wards(ReportPeriod period) {
    return UnitQuestion.ask(warehouse).stream()
        .filter(unit -> unit.code().isCommune())
        .filter(unit -> !unit.from().isAfter(period.last()) && !unit.to().isBefore(period.first()))
        .map(unit -> new Place(unit.code(), unit.name(), unit.kind(), unit.residents(), List.of()))
        .toList();
  }

  private static Place area(Unit district, List<Unit> units) {
    List<Place.Member> wards =
        units.stream()
            .filter(unit -> unit.code().isCommune())
            .filter(unit -> unit.primaryDistrict().equals(district.code().value()))
            .map(
                ward ->
                    new Place.Member(
                        ward.code(),
                        ward.name(),
                        ward.kind(),
                        ward.residents(),
                        ward.primaryShare()))
            .toList();
    return new Place(district.code(), district.name(), district.kind(), residents(wards), wards);
  }

  /** One unknown makes the sum unknown: a partial sum would look like a small area. */
  private static OptionalLong residents(List<Place.Member> wards) {
    boolean known =
        !wards.isEmpty() && wards.stream().allMatch(ward -> ward.residents().isPresent());
    return known
        ? OptionalLong.of(wards.stream().mapToLong(ward -> ward.residents().orElse(0)).sum())
        : OptionalLong.empty();
  }
}
