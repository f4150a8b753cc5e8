package vn.thuocso.dashboard.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;

/**
 * An organisation node with the days on which it exists.
 *
 * @param validFrom first day; null when it lies before all records
 * @param validTo last day; null when it still exists
 * @param population null when not published, which is not zero
 * @param primary the former district that holds most of it, for the approximate area view
 */
public record Unit(
    UnitCode code,
    String name,
    UnitKind kind,
    @Nullable UnitCode parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Long population,
    @Nullable Double areaKm2,
    @Nullable Primary primary,
    List<Predecessor> predecessors) {

  private static final Comparator<Predecessor> BY_CODE =
      Comparator.comparing(Predecessor::code).thenComparing(Predecessor::relation);

  /** Copies the predecessors in the order of their codes. */
  public Unit {
    predecessors = predecessors.stream().sorted(BY_CODE).toList();
  }

  /** Tells whether the unit exists on that day. */
  public boolean existsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** The former district that holds most of a ward, and how much of it, from 0 to 1. */
  public record Primary(UnitCode district, double share) {}

  /** A former commune of which a ward took all or a part. */
  public record Predecessor(String code, String name, String relation, UnitCode district) {}
}
