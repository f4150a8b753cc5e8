package vn.thuocso.index.framework;

/** What a thing is called in Vietnamese, and in English where somebody has translated it. */
public record Name(String vi, String en) {
  public Name {
    if (vi.isBlank()) {
      throw new IllegalArgumentException("A name has a Vietnamese text");
    }
  }

  /** A name that stands for both languages. */
  public static Name of(String text) {
    return new Name(text, text);
  }

  @Override
  public String toString() {
    return vi;
  }
}
