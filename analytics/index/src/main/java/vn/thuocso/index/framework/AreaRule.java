package vn.thuocso.index.framework;

/** What an indicator comes to for several units seen together as one area. */
public enum AreaRule implements Term {
  /** Numerators and denominators are summed over the units and divided anew. */
  SUM("SUM"),
  /** How many units meet it wholly, of how many that have a value. */
  COUNT_UNITS("COUNT_UNITS"),
  /** Neither sum nor mean says anything, as of medians: from the least to the greatest. */
  RANGE_ONLY("RANGE_ONLY");

  private final String word;

  AreaRule(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
