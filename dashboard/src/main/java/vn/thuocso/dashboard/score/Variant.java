package vn.thuocso.dashboard.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Without, or with, the engagement that a rule marked as machine-made. */
public enum Variant {
  CLEANED,
  RAW;

  /** The word in addresses and in the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other reading of the same inputs. */
  public Variant other() {
    return this == CLEANED ? RAW : CLEANED;
  }

  /** The variant of that word. */
  public static Optional<Variant> ofCode(String code) {
    return Arrays.stream(values()).filter(variant -> variant.code().equals(code)).findFirst();
  }
}
