package vn.thuocso.index.score;

/** Both ends of what a figure may still become, as before the deadline. */
public record Interval(double lower, double upper) {
  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("interval from " + lower + " to " + upper);
    }
  }
}
