package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** With or without what a stated rule marked as machine-made; both always exist. */
public enum Reading {
  /** Marked uses left out. */
  CLEANED,
  /** Everything that was counted. */
  RAW;

  /** The amount in this reading. */
  public BigDecimal of(Evidence.Counted counted) {
    return switch (this) {
      case CLEANED -> counted.numerator().subtract(counted.flagged()).max(BigDecimal.ZERO);
      case RAW -> counted.numerator();
    };
  }

  /** The word in addresses. */
  public String code() {
    return this == CLEANED ? "cleaned" : "raw";
  }

  /** The reading of that word, if it is one. */
  public static Optional<Reading> ofCode(String code) {
    return Arrays.stream(values()).filter(of -> of.code().equals(code)).findFirst();
  }
}
