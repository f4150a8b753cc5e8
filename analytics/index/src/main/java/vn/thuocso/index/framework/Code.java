package vn.thuocso.index.framework;

/** The code of an indicator, index or pillar, in natural order: 4.2 before 4.10. */
public record Code(String value) implements Comparable<Code> {
  public Code {
    if (!value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}")) {
      throw new IllegalArgumentException(
          "A code has 1 to 64 letters, digits, '.', '_', '-': " + value);
    }
  }

  @Override
  public int compareTo(Code other) {
    return NaturalOrder.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
