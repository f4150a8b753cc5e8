package vn.thuocso.dashboard.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.thuocso.contract.ScoreKey;

/**
 * The head of a complete snapshot.
 *
 * @param year the year that is assessed
 * @param asOf the day at whose end it was taken
 * @param months how many months of the year it covers
 * @param last whether nothing is declared any more for that year
 * @param measuredThrough until when measured inputs were in; empty when none was used
 * @param version of the computation, as the warehouse writes it
 * @param seed of the draws behind its intervals
 */
public record Snapshot(
    String framework,
    String frameworkVersion,
    int year,
    Variant variant,
    LocalDate asOf,
    int months,
    boolean last,
    int units,
    Instant computedAt,
    Optional<Instant> measuredThrough,
    boolean generated,
    String version,
    String seed) {

  /** Its identity, the same for every computation of it. */
  public ScoreKey key() {
    return new ScoreKey(framework, frameworkVersion, year, variant.code(), asOf);
  }

  /** Whether both are of one framework in one version. */
  public boolean sameFramework(Snapshot other) {
    return framework.equals(other.framework) && frameworkVersion.equals(other.frameworkVersion);
  }
}
