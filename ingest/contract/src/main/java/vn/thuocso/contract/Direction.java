package vn.thuocso.contract;

/** Which way is better. */
public enum Direction {
  /** Higher is better. */
  UP("↑"),
  /** Lower is better. */
  DOWN("↓"),
  /** Inside a band is best. */
  BAND("="),
  /** Shown, never scored. */
  CONTEXT("·");

  private final String sign;

  Direction(String sign) {
    this.sign = sign;
  }

  /** Returns the sign that people see. */
  public String sign() {
    return sign;
  }
}
