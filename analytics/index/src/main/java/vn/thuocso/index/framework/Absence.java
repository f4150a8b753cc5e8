package vn.thuocso.index.framework;

/** What becomes of an indicator whose value may not or cannot be scored. */
public enum Absence implements Term {
  /** No points, and its maximum stays in the denominator. */
  ZERO_KEEPS_MAXIMUM("zeroKeepsMaximum"),
  /** No points, and its maximum leaves the denominator. */
  LEAVES_DENOMINATOR("leavesDenominator");

  private final String word;

  Absence(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
