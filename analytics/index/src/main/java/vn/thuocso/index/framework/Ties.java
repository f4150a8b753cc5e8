package vn.thuocso.index.framework;

/** How equal values share ranks. */
public enum Ties implements Term {
  /** 1, 2, 2, 4. */
  COMPETITION("competition"),
  /** 1, 2, 2, 3. */
  DENSE("dense"),
  /** 1, 2.5, 2.5, 4. */
  FRACTIONAL("fractional");

  private final String word;

  Ties(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
