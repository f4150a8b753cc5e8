package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;

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

  /** The reading of that word; anything else is the cleaned one. */
  public static Reading ofCode(String code) {
    return RAW.code().equals(code) ? RAW : CLEANED;
  }
}
