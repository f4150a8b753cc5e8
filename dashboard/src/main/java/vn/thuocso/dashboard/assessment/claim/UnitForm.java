package vn.thuocso.dashboard.assessment.claim;

import java.time.Instant;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;

/**
 * Where a unit's form stands, and who brought it there.
 *
 * @param changedBy number of the account; 0 where nobody has begun
 * @param version 0 where nobody has begun
 */
public record UnitForm(
    int year,
    UnitCode unit,
    FormState state,
    long changedBy,
    Optional<Instant> changedAt,
    long version) {

  static UnitForm begun(int year, UnitCode unit) {
    return new UnitForm(year, unit, FormState.DRAFTING, 0, Optional.empty(), 0);
  }
}
