package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thuocso.index.data.UnitCode;

/**
 * That a unit came out of a former one, wholly or in part.
 *
 * @param share what part of the former unit (of its population, or of whatever is counted) came in;
 *     empty where it was split and nobody knows
 */
public record Origin(UnitCode unit, UnitCode former, Optional<BigDecimal> share) {
  public Origin {
    share.ifPresent(
        part -> {
          if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share lies above 0 and up to 1: " + part);
          }
        });
  }

  /** Whether all of the former unit came in. */
  boolean isWhole() {
    return share.filter(part -> part.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  /** The whole former unit came in. */
  public static Origin whole(UnitCode unit, UnitCode former) {
    return new Origin(unit, former, Optional.of(BigDecimal.ONE));
  }

  /** A part of the former unit came in, and nobody knows how much. */
  public static Origin unknownPart(UnitCode unit, UnitCode former) {
    return new Origin(unit, former, Optional.empty());
  }
}
