package vn.thuocso.index.framework;

/** A function of every value of an indicator, before treatment. */
public enum Transform implements Term {
  NONE("none"),
  /** Natural logarithm; values have to be positive. */
  LOG("log"),
  /** Decimal logarithm; values have to be positive. */
  LOG10("log10"),
  /** Natural logarithm of 1 + x; values have to be above -1. */
  LOG1P("log1p"),
  /** Square root; values have to be at least 0. */
  SQRT("sqrt");

  private final String word;

  Transform(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
