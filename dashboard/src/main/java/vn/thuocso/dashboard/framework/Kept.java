package vn.thuocso.dashboard.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A definition as it is kept, without its bytes.
 *
 * @param decision the number of the decision that adopted it; empty where there is none
 * @param decided the date of that decision
 * @param imported who brought it in; to adopt it takes another
 * @param ending who proposed to retire it; to retire it takes another
 * @param endingDecision the number of the decision that retires it
 * @param rowVersion what a change must have seen
 */
record Kept(
    String code,
    String version,
    State state,
    String sha256,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String decision,
    Optional<LocalDate> decided,
    Step imported,
    Optional<Step> adopted,
    Optional<Step> ending,
    String endingDecision,
    Optional<Step> retired,
    long rowVersion) {

  /** Who did something, and when. */
  record Step(long by, Instant at) {}

  /** How it is called in the record of decisions. */
  String key() {
    return code + "|" + version;
  }
}
