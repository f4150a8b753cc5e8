package vn.thuocso.index.framework;

/** How much it takes to improve an indicator. */
public enum Effort implements Term {
  /** At most a month, without a budget. */
  S("S"),
  /** At most six months. */
  M("M"),
  /** An investment. */
  L("L");

  private final String word;

  Effort(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
