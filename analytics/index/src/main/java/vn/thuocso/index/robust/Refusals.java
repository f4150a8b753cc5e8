package vn.thuocso.index.robust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
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

  static void unreadError(Problems problems, Code indicator, Place place) {
    problems.add(
        Rule.STEP_NOT_ALLOWED,
        indicator.value(),
        place,
        "Chỉ số %s có sai số chuẩn nhưng giá trị của nó không phải là số có thể lay động; hãy bỏ cột .se của chỉ số này hoặc bỏ yếu tố data."
            .formatted(indicator));
  }

  /** One factor takes all of the variance, whatever it is; COINr stops likewise. */
  static void alone(Problems problems, Factor factor, Place place) {
    problems.add(
        Rule.STEP_NOT_ALLOWED,
        factor.name(),
        place,
        "Phân tích độ nhạy chia phần cho ít nhất hai yếu tố, nhưng chỉ có yếu tố %s; hãy nêu thêm yếu tố (--data-error, --normalise, --aggregate, …)."
            .formatted(factor.name()));
  }

  static void noTarget(Problems problems, UnitCode unit, Place place) {
    problems.add(
        Rule.STEP_NOT_ALLOWED,
        unit.value(),
        place,
        "Đơn vị %s không có điểm hoặc hạng theo phương pháp gốc nên không có gì để giải thích; hãy chọn đơn vị khác."
            .formatted(unit));
  }

  static void scalesVary(Problems problems, List<Factor> factors, Place place) {
    String names =
        factors.stream()
            .map(Factor::name)
            .filter(name -> name.equals("normalisation") || name.equals("aggregation"))
            .collect(java.util.stream.Collectors.joining(", "));
    problems.add(
        Rule.STEP_NOT_ALLOWED,
        names,
        place,
        "Điểm theo các thang khác nhau (%s) không so được với nhau; hãy dùng --rank-of thay cho --score-of hoặc bỏ yếu tố này."
            .formatted(names));
  }
}
