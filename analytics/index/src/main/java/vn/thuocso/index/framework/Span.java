package vn.thuocso.index.framework;

/** From a lower to a higher number. */
public record Span(double lower, double upper) {
  public Span {
    if (!(lower < upper)) {
      throw new IllegalArgumentException("lower is below upper: " + lower + ", " + upper);
    }
  }
}
