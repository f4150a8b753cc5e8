package vn.thuocso.index.framework;

/** How a framework turns readings into a total. */
public enum ScoringKind implements Term {
  /** Points by rules of each indicator; a group is earned points over assessed maximum. */
  POINTS("points"),
  /** The composite method: steps over whole columns, then aggregation up the tree. */
  COMPOSITE("composite");

  private final String word;

  ScoringKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
