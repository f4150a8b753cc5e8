package vn.thuocso.index.framework;

/** From a lower to a higher end. */
public record Span(Bound lower, Bound upper) {
  public Span {
    boolean inOrder =
        lower instanceof Bound.At low && upper instanceof Bound.At high
            ? low.value() < high.value()
            : !(lower instanceof Bound.Percentile least
                && upper instanceof Bound.Percentile most
                && least.percent() >= most.percent());
    if (!inOrder) {
      throw new IllegalArgumentException("lower is below upper: " + lower + ", " + upper);
    }
  }

  public Span(double lower, double upper) {
    this(new Bound.At(lower), new Bound.At(upper));
  }
}
