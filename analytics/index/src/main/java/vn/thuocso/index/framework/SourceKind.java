package vn.thuocso.index.framework;

/** Where a reading comes from. */
public enum SourceKind implements Term {
  /** By a machine. */
  MEASURED("measured"),
  /** By the unit itself, with evidence. */
  DECLARED("declared"),
  /** By a survey or a test that others run. */
  SURVEY("survey");

  private final String word;

  SourceKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
