package vn.thuocso.dashboard.framework;

import java.time.LocalDate;
import vn.thuocso.index.framework.Framework;

/**
 * A definition in force.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param decision the number of the decision that adopted it; empty for what the product brings
 *     along
 */
public record Adopted(Framework framework, String sha256, String decision) {

  /** Its code, as {@code TG-DEMO-1}. */
  public String code() {
    return framework.code().value();
  }

  /** Its version, as {@code 1}. */
  public String version() {
    return framework.version();
  }

  /** Whether it holds on some day of that year. */
  boolean holdsIn(int year) {
    return !framework.valid().from().isAfter(LocalDate.of(year, 12, 31))
        && framework.valid().to().filter(to -> to.isBefore(LocalDate.of(year, 1, 1))).isEmpty();
  }
}
