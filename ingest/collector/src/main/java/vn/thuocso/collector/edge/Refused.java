package vn.thuocso.collector.edge;

import java.time.Duration;

/** Ends a request with a problem; carries no body, address or key. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final Duration retryAfter;

  /** Refuses with a Vietnamese sentence for the caller. */
  public Refused(Problem problem, String detail) {
    this(problem, detail, Duration.ZERO);
  }

  /** Refuses for now; the caller may repeat the request unchanged after the pause. */
  public Refused(Problem problem, String detail, Duration retryAfter) {
    super(detail, null, false, false);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** Returns the code. */
  public Problem problem() {
    return problem;
  }

  /** Returns the Vietnamese sentence. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Returns the pause after which to repeat; zero when repeating doesn't help. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
