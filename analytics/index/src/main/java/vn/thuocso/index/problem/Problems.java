package vn.thuocso.index.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every problem of an input, so that all are told at once. */
public final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().file())
          .thenComparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private final List<Problem> found = new ArrayList<>();

  public void add(Rule rule, String value, Place place, String sentence) {
    found.add(new Problem(rule, value, place, sentence));
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** How many there are so far. */
  public int size() {
    return found.size();
  }

  /** Says of all after the first so many whom they are about, before their sentences. */
  public void about(int first, String whom) {
    found
        .subList(first, found.size())
        .replaceAll(
            each -> new Problem(each.rule(), each.value(), each.place(), whom + each.sentence()));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of them, by file, line and column. */
  public List<Problem> sorted() {
    return found.stream().sorted(BY_PLACE).toList();
  }

  /** Throws all of them at once, if there are any. */
  public void throwIfAny() throws InvalidInputException {
    if (!found.isEmpty()) {
      throw new InvalidInputException(sorted());
    }
  }
}
