package vn.thuocso.dashboard.assessment.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One year's assessment with its days.
 *
 * @param year the year that is assessed, not the one in which it is done
 * @param deadline until when units hand in; some may have longer
 * @param appraisedBy until when verifiers decide
 * @param lockedAt since when nothing changes any more
 * @param version of this row, for whoever changes it
 */
public record Round(
    int year,
    String framework,
    String frameworkVersion,
    Instant opensAt,
    Instant deadline,
    Instant appraisedBy,
    LocalDate councilOn,
    LocalDate publicationOn,
    Optional<Instant> lockedAt,
    long version) {

  /** Whether its days follow each other. */
  boolean isInOrder() {
    return opensAt.isBefore(deadline)
        && deadline.isBefore(appraisedBy)
        && !publicationOn.isBefore(councilOn);
  }

  /** Whether nothing changes any more. */
  public boolean isLocked() {
    return lockedAt.isPresent();
  }
}
