package vn.thuocso.index.robust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** What is said alike of factors, whichever the scoring. */
final class Refusals {
  private Refusals() {}

  /** The same thing cannot vary twice in one study. */
  static void twice(List<Factor> factors, Problems problems, Place place) {
    Set<String> seen = new HashSet<>();
    for (Factor factor : factors) {
      if (!seen.add(factor.name())) {
        problems.add(
            Rule.DUPLICATE,
            factor.name(),
            place,
            "Yếu tố %s được khai hai lần; mỗi yếu tố chỉ thay đổi một lần trong một phân tích."
                .formatted(factor.name()));
      }
    }
  }

  static void noErrors(Problems problems, Factor factor, Place place) {
    problems.add(
        Rule.STEP_NOT_ALLOWED,
        factor.name(),
        place,
        "Dữ liệu không có sai số chuẩn nào nên không thể thay đổi theo sai số; hãy thêm cột .se hoặc bỏ yếu tố data.");
  }

  /** What a factor takes at u, as text: an alternative, or the number that opens its stream. */
  static String choice(Factor factor, double u) {
    if (factor instanceof Factor.Imputations one) {
      return Shaken.choice(one.alternatives(), u).toString();
    } else if (factor instanceof Factor.Treatments one) {
      return Shaken.choice(one.alternatives(), u).toString();
    } else if (factor instanceof Factor.Normalisations one) {
      return Shaken.choice(one.alternatives(), u).toString();
    } else if (factor instanceof Factor.Aggregations one) {
      return Shaken.choice(one.alternatives(), u).toString();
    }
    return String.valueOf(u);
  }
}
