package vn.thuocso.index.framework;

/** What a denominator of zero means for an indicator. */
public enum ZeroDenominator implements Term {
  /** Scores zero. */
  ZERO("ZERO"),
  /** The indicator does not apply. */
  NOT_APPLICABLE("NOT_APPLICABLE"),
  /** The value is missing. */
  MISSING("MISSING");

  private final String word;

  ZeroDenominator(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
