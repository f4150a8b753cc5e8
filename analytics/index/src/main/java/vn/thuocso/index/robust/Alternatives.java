package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thuocso.index.composite.Method;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;

/**
 * The methods that choices make of a framework's own, and whether the data can bear each of them. A
 * set is one alternative of each choice, by its number.
 */
record Alternatives(Plan plan, List<Choice<?>> choices) {
  static Alternatives of(Plan plan, List<Factor> factors) {
    List<Choice<?>> choices = new ArrayList<>();
    for (Factor factor : factors) {
      if (factor instanceof Choice<?> choice) {
        choices.add(choice);
      }
    }
    return new Alternatives(plan, choices);
  }

  /** The framework's method with these steps in the place of its own. */
  Method compose(List<Integer> set) {
    Method method = plan.nominal();
    for (int i = 0; i < set.size(); i++) {
      method = choices.get(i).take(method, set.get(i));
    }
    return method;
  }

  /**
   * Tries each alternative by itself and, where none of them fails so, each set of alternatives
   * that a run can meet, as the framework's own method is tried.
   */
  void refuse(Problems problems, Place place) {
    int before = problems.size();
    choices.forEach(one -> new Alternatives(plan, List.of(one)).refuseSets(problems, place));
    if (problems.size() == before && choices.size() > 1) {
      refuseSets(problems, place);
    }
  }

  private void refuseSets(Problems problems, Place place) {
    sets(0, List.of()).forEach(set -> refuse(set, problems, place));
  }

  private void refuse(List<Integer> set, Problems problems, Place place) {
    List<Problem> found = plan.problems(compose(set));
    if (!found.isEmpty()) {
      String names = choices.stream().map(Factor::name).collect(Collectors.joining(", "));
      List<?> taken =
          IntStream.range(0, set.size())
              .mapToObj(i -> (Object) choices.get(i).alternatives().get(set.get(i)))
              .toList();
      problems.add(
          found.get(0).rule(),
          names,
          place,
          "Số liệu không chịu được phương án %s của yếu tố %s (%d lỗi): %s"
              .formatted(taken, names, found.size(), found.get(0).sentence()));
    }
  }

  private List<List<Integer>> sets(int from, List<Integer> chosen) {
    if (from == choices.size()) {
      return List.of(chosen);
    }
    List<List<Integer>> sets = new ArrayList<>();
    for (int one = 0; one < choices.get(from).alternatives().size(); one++) {
      List<Integer> longer = new ArrayList<>(chosen);
      longer.add(one);
      sets.addAll(sets(from + 1, longer));
    }
    return sets;
  }
}
