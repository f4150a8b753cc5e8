package vn.thuocso.dashboard.target.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.unit.Unit;

/**
 * Whom a sheet has lines for: the city, its two kinds, and today's units under their former
 * districts.
 */
public record Cast(
    List<Unit> districts, Map<UnitCode, List<Unit>> members, Map<Scope, Unit> lines) {

  private static final UnitCode NOWHERE = new UnitCode("000");

  /** Copies the collections. */
  public Cast {
    districts = List.copyOf(districts);
    members = new LinkedHashMap<>(members);
    lines = Map.copyOf(lines);
  }

  /** Out of all units of all times: those that still exist, and the districts that they were of. */
  public static Cast of(List<Unit> all) {
    Map<UnitCode, List<Unit>> members = new LinkedHashMap<>();
    for (Unit unit : all) {
      if (unit.code().isCommune() && unit.validTo() == null) {
        UnitCode district = unit.primary() == null ? NOWHERE : unit.primary().district();
        members.computeIfAbsent(district, code -> new ArrayList<>()).add(unit);
      }
    }
    List<Unit> districts =
        all.stream()
            .filter(unit -> members.containsKey(unit.code()))
            .sorted(Comparator.comparing(Unit::code))
            .toList();
    Map<Scope, Unit> lines = new LinkedHashMap<>();
    districts.forEach(unit -> lines.put(Scope.of(unit.code()), unit));
    members.values().forEach(units -> units.forEach(it -> lines.put(Scope.of(it.code()), it)));
    return new Cast(districts, members, lines);
  }

  /** Today's units, district by district. */
  public List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    districts.forEach(district -> units.addAll(of(district)));
    units.addAll(members.getOrDefault(NOWHERE, List.of()));
    return units;
  }

  /** Today's units of a former district. */
  public List<Unit> of(Unit district) {
    return members.getOrDefault(district.code(), List.of());
  }

  /** All lines from top to bottom. */
  public List<Scope> scopes() {
    List<Scope> scopes = new ArrayList<>(List.of(Scope.CITY, Scope.WARDS, Scope.COMMUNES));
    for (Unit district : districts) {
      scopes.add(Scope.of(district.code()));
      of(district).forEach(unit -> scopes.add(Scope.of(unit.code())));
    }
    members.getOrDefault(NOWHERE, List.of()).forEach(unit -> scopes.add(Scope.of(unit.code())));
    return scopes;
  }

  /** The unit or former district of a line; none for the city, a kind, or one that is gone. */
  public Optional<Unit> unit(Scope scope) {
    return Optional.ofNullable(lines.get(scope));
  }

  /** Whether there is a line for it. */
  public boolean has(Scope scope) {
    return !scope.isUnit() && !scope.isDistrict() || unit(scope).isPresent();
  }

  /** Whether what that measure counts is there at all; a group always has it. */
  public boolean applies(Measure measure, Scope scope) {
    if (scope.isUnit()) {
      return unit(scope).filter(unit -> measure.appliesTo(unit.kind())).isPresent();
    }
    return scope.equals(Scope.WARDS)
        ? measure.appliesTo(UnitKind.PHUONG)
        : !scope.equals(Scope.COMMUNES) || measure.appliesTo(UnitKind.XA);
  }

  /** Whose settings count in that line, the nearest first. */
  public List<Scope> chain(Scope scope) {
    return unit(scope)
        .map(Scope::chain)
        .orElseGet(() -> scope.equals(Scope.CITY) ? List.of(scope) : List.of(scope, Scope.CITY));
  }
}
