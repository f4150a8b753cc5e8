package vn.thuocso.index.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses an input, with all of its problems. */
public final class InvalidInputException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A message is for a stack trace; whoever tells people takes {@link #problems}. */
  private static final int MOST_IN_MESSAGE = 20;

  private final transient List<Problem> problems;

  public InvalidInputException(List<Problem> problems) {
    super(
        problems.stream()
            .limit(MOST_IN_MESSAGE)
            .map(Problem::toString)
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
