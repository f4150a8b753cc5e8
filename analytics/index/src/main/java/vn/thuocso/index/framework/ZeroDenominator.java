package vn.thuocso.index.framework;

/** What a denominator of zero means for an indicator. */
public enum ZeroDenominator implements Term {
  /** Scores zero. */
  ZERO("ZERO"),
  /** The indicator does not apply. */
  NOT_APPLICABLE("NOT_APPLICABLE"),
  /**
   * The indicator does not apply if a probe found the service open, scores zero if it found it
   * shut, and is missing where nobody probed.
   */
  NOT_APPLICABLE_IF_PROBE_PASSED("NOT_APPLICABLE_IF_PROBE_PASSED"),
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
