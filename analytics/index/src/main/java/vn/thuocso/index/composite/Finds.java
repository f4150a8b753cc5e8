package vn.thuocso.index.composite;

import java.util.List;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Collects what the composite method cannot work with, in words for the person who sent it. */
final class Finds {
  private final Problems problems;
  private final Places places;

  Finds(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  void noNumber(Indicator indicator, Unit unit) {
    at(
        Rule.NOT_A_NUMBER,
        indicator,
        unit,
        "Chỉ số %s của %s không phải là số; bộ chỉ số tổng hợp chỉ nhận số hoặc tử số, mẫu số.");
  }

  void zeroDenominator(Indicator indicator, Unit unit) {
    at(
        Rule.ZERO_DENOMINATOR,
        indicator,
        unit,
        "Chỉ số %s của %s có mẫu số bằng 0; hãy khai zeroDenominator cho chỉ số này.");
  }

  void noLogarithm(Indicator indicator, Unit unit) {
    at(
        Rule.NOT_POSITIVE,
        indicator,
        unit,
        "Chỉ số %s của %s nằm ngoài miền của phép biến đổi (logarit, căn).");
  }

  void allMissing(Indicator indicator) {
    column(
        Rule.ALL_MISSING,
        indicator,
        "Chỉ số %s không có giá trị nào; hãy bổ sung dữ liệu hoặc bỏ chỉ số.");
  }

  void constant(Indicator indicator) {
    column(
        Rule.CONSTANT_COLUMN,
        indicator,
        "Chỉ số %s có cùng một giá trị ở mọi đơn vị (hoặc chỉ khác sau 15 chữ số) nên không chuẩn hóa được bằng cách đã chọn.");
  }

  void notNormalised(Indicator indicator) {
    column(
        Rule.CONSTANT_COLUMN,
        indicator,
        "Chỉ số %s không chuẩn hóa được: khoảng chia bằng 0 hoặc thiếu mốc so sánh.");
  }

  void reversed(Indicator indicator) {
    column(
        Rule.ORDER_REVERSED,
        indicator,
        "Chỉ số %s bị đảo thứ tự: giá trị lớn nhất (sau khi đổi chiều) không dương, hoặc mục tiêu, mốc tốt không tốt hơn mốc kém; hãy chọn cách chuẩn hóa khác.");
  }

  void mixedComponent(Node group) {
    problems.add(
        Rule.ORDER_REVERSED,
        group.code().value(),
        places.node(group.code()),
        "Thành phần chính của nhóm %s có trọng số trái dấu: có chỉ số càng tốt điểm càng giảm; hãy xem lại chiều của chỉ số hoặc dùng trọng số khác."
            .formatted(group.code()));
  }

  void unknownReference(Node root, String unit) {
    problems.add(
        Rule.UNKNOWN_CODE,
        unit,
        places.node(root.code()),
        "Đơn vị tham chiếu %s của bước chuẩn hóa không có trong dữ liệu.".formatted(unit));
  }

  void unknownBaseline(Node root, String period, List<Period> known) {
    problems.add(
        Rule.UNKNOWN_CODE,
        period,
        places.node(root.code()),
        "Kỳ gốc %s của bước chuẩn hóa (over) không có trong số liệu; có: %s."
            .formatted(period, known));
  }

  void noComponent(Node group) {
    problems.add(
        Rule.CONSTANT_COLUMN,
        group.code().value(),
        places.node(group.code()),
        "Nhóm %s không tính được trọng số PCA: thiếu đơn vị đủ dữ liệu hoặc có chỉ số không đổi."
            .formatted(group.code()));
  }

  void notPositive(Node group, Node member, Unit unit, String value) {
    problems.add(
        Rule.NOT_POSITIVE,
        value,
        member instanceof Indicator indicator
            ? places.cell(unit.code(), indicator.code())
            : places.node(group.code()),
        "Nhóm %s lấy trung bình nhân (điều hòa, lũy thừa) nhưng %s của %s bằng %s; hãy chuẩn hóa về khoảng dương."
            .formatted(group.code(), member.code(), unit.code(), value));
  }

  private void at(Rule rule, Indicator indicator, Unit unit, String sentence) {
    Place place = places.cell(unit.code(), indicator.code());
    problems.add(
        rule, indicator.code().value(), place, sentence.formatted(indicator.code(), unit.code()));
  }

  private void column(Rule rule, Indicator indicator, String sentence) {
    problems.add(
        rule,
        indicator.code().value(),
        places.column(indicator.code()),
        sentence.formatted(indicator.code()));
  }
}
