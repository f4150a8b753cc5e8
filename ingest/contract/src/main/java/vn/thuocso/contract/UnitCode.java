package vn.thuocso.contract;

import java.util.regex.Pattern;

/**
 * Statistical code of a unit: {@code 01} (the city), 3 digits (district to 30/6/2025) or 5 digits
 * (ward, commune).
 */
public record UnitCode(String value) implements Comparable<UnitCode> {

  private static final Pattern RULE = Pattern.compile("01|[0-9]{3}|[0-9]{5}");

  /** Refuses anything but 01, 3 digits or 5 digits. */
  public UnitCode {
    if (!RULE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A unit code is 01, 3 digits or 5 digits, not \"" + value + "\"");
    }
  }

  /** Tells whether this is the code of a former district. */
  public boolean isDistrict() {
    return value.length() == 3;
  }

  /** Tells whether this is the code of a ward or commune. */
  public boolean isCommune() {
    return value.length() == 5;
  }

  @Override
  public int compareTo(UnitCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
