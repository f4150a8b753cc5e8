package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuocso.index.composite.Method;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;

/** The methods that factors choose from, and whether the data can bear each of them. */
record Alternatives(Plan plan, List<Factor> factors) {
  Alternatives {
    factors = factors.stream().filter(factor -> !factor.alternatives().isEmpty()).toList();
  }

  /** The framework's method with these steps in the place of its own. */
  Method compose(List<Object> choices) {
    Method method = plan.nominal();
    for (Object choice : choices) {
      if (choice instanceof Imputation imputation) {
        method = method.withImputation(imputation);
      } else if (choice instanceof Treatment treatment) {
        method = method.withTreatment(treatment);
      } else if (choice instanceof Normalisation normalisation) {
        method = method.withNormalisation(normalisation);
      } else if (choice instanceof WeightMethod weights) {
        method = method.withWeights(weights);
      } else if (choice instanceof Aggregation aggregation) {
        method = method.withAggregation(aggregation);
      }
    }
    return method;
  }

  /**
   * Tries each alternative by itself and, where none of them fails so, each set of alternatives
   * that a run can meet, as the framework's own method is tried.
   */
  void refuse(Problems problems, Place place) {
    int before = problems.size();
    for (Factor factor : factors) {
      factor.alternatives().forEach(one -> refuse(List.of(factor), List.of(one), problems, place));
    }
    if (problems.size() == before && factors.size() > 1) {
      sets(0, List.of()).forEach(set -> refuse(factors, set, problems, place));
    }
  }

  private void refuse(List<Factor> varied, List<Object> set, Problems problems, Place place) {
    List<Problem> found = plan.problems(compose(set));
    if (!found.isEmpty()) {
      String names = varied.stream().map(Factor::name).collect(Collectors.joining(", "));
      problems.add(
          found.get(0).rule(),
          names,
          place,
          "Số liệu không chịu được phương án %s của yếu tố %s (%d lỗi): %s"
              .formatted(set, names, found.size(), found.get(0).sentence()));
    }
  }

  private List<List<Object>> sets(int from, List<Object> chosen) {
    if (from == factors.size()) {
      return List.of(chosen);
    }
    List<List<Object>> sets = new ArrayList<>();
    for (Object one : factors.get(from).alternatives()) {
      List<Object> longer = new ArrayList<>(chosen);
      longer.add(one);
      sets.addAll(sets(from + 1, longer));
    }
    return sets;
  }
}
