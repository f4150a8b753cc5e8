package vn.thuocso.dashboard.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A frozen ranking without its bundle.
 *
 * @param year the year that was assessed
 * @param asOf the day at whose end it was computed
 * @param units how many units it scores
 * @param generated whether it rests on facts of the demonstration
 * @param sha256 of the bundle, in hexadecimal
 * @param key the {@link vn.thuocso.index.bundle.Seal#id} of the key that signed it
 * @param reason why there is another edition; empty for the first
 * @param release empty while it is prepared only
 */
public record Publication(
    long id,
    int year,
    String framework,
    String frameworkVersion,
    LocalDate asOf,
    int units,
    boolean generated,
    String sha256,
    String key,
    String reason,
    long preparedBy,
    Instant preparedAt,
    Optional<Release> release) {

  /**
   * That it was published.
   *
   * @param edition 1 for the first of its year
   */
  public record Release(int edition, long by, Instant at) {}
}
