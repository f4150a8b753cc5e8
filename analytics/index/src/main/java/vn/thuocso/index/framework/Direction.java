package vn.thuocso.index.framework;

/** Which way is better. */
public enum Direction implements Term {
  /** More is better. */
  UP("up"),
  /** Less is better. */
  DOWN("down");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
