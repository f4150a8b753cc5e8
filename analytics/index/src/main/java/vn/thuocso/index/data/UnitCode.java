package vn.thuocso.index.data;

/** The code of a unit within one dataset. */
public record UnitCode(String value) implements Comparable<UnitCode> {
  public UnitCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A unit's code is not blank");
    }
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
