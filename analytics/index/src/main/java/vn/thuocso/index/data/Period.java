package vn.thuocso.index.data;

/**
 * A period's label, ordered as text: {@code 2024}, {@code 2024-Q3}. Empty where data has only one.
 */
public record Period(String label) implements Comparable<Period> {
  /** The only period of data that names none. */
  public static final Period ONLY = new Period("");

  @Override
  public int compareTo(Period other) {
    return label.compareTo(other.label);
  }

  @Override
  public String toString() {
    return label;
  }
}
