package vn.thuocso.index.data.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Scope;
import vn.thuocso.index.framework.Transform;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Whether one period's columns are such that composite steps can work with them. */
final class ColumnFit {
  private final Framework framework;
  private final Dataset data;
  private final Sheet sheet;
  private final DataPlaces places;
  private final Problems problems;

  ColumnFit(Framework framework, Dataset data, Sheet sheet, DataPlaces places, Problems problems) {
    this.framework = framework;
    this.data = data;
    this.sheet = sheet;
    this.places = places;
    this.problems = problems;
  }

  void check() {
    for (Indicator indicator : framework.indicators()) {
      Optional<Normalisation> normalise =
          indicator.column().normalise().or(() -> framework.steps().normalise());
      int known = 0;
      for (Unit unit : sheet.units()) {
        Optional<BigDecimal> value = number(indicator, unit);
        known += value.isPresent() ? 1 : 0;
        value.ifPresent(number -> checkDomain(indicator, unit, number));
      }
      boolean lacks = sheet.units().stream().anyMatch(unit -> lacks(indicator, unit));
      if (known == 0 && lacks && !isFilledByTime(indicator)) {
        column(
            Rule.ALL_MISSING,
            indicator,
            "không có giá trị nào trong kỳ; hãy bổ sung số liệu hoặc bỏ chỉ số.");
      } else if (framework.steps().normaliseOver().equals(Scope.PERIOD)) {
        normalise.ifPresent(rule -> checkSpread(indicator, rule));
      }
      normalise.ifPresent(rule -> checkReference(indicator, rule));
    }
    framework.steps().impute().flatMap(Imputation::group).ifPresent(this::checkGroups);
  }

  /** Whether values of other editions will stand in for a column that this one has not. */
  private boolean isFilledByTime(Indicator indicator) {
    Optional<ImputationMethod> method =
        indicator
            .column()
            .impute()
            .or(() -> framework.steps().impute())
            .map(Imputation::method)
            .filter(ImputationMethod::isByTime);
    return method.isPresent()
        && data.sheets().stream()
            .filter(
                other ->
                    method.get() == ImputationMethod.INTERPOLATION
                        || other.period().compareTo(sheet.period()) < 0)
            .anyMatch(
                other ->
                    other.units().stream()
                        .anyMatch(
                            unit ->
                                other.at(unit.code(), indicator.code()) instanceof Cell.Present));
  }

  /** A step that divides by the spread of a column cannot do so if there is none. */
  private void checkSpread(Indicator indicator, Normalisation rule) {
    boolean divides =
        rule instanceof Normalisation.MinMax
            || rule instanceof Normalisation.ZScore
            || rule instanceof Normalisation.DistanceToMaximum;
    boolean plain = indicator.column().denominator().isEmpty();
    TreeSet<BigDecimal> values = new TreeSet<>();
    sheet.units().forEach(unit -> number(indicator, unit).ifPresent(values::add));
    if (divides && plain && values.size() == 1) {
      column(
          Rule.CONSTANT_COLUMN,
          indicator,
          "bằng "
              + values.first().toPlainString()
              + " ở mọi đơn vị nên bước chuẩn hóa phải chia cho 0; hãy bỏ chỉ số hoặc dùng mốc cố"
              + " định (goalposts).");
    }
  }

  private void checkDomain(Indicator indicator, Unit unit, BigDecimal value) {
    Predicate<BigDecimal> allowed =
        switch (indicator.column().transform()) {
          case LOG, LOG10 -> number -> number.signum() > 0;
          case LOG1P -> number -> number.compareTo(BigDecimal.ONE.negate()) > 0;
          case SQRT -> number -> number.signum() >= 0;
          case NONE -> number -> true;
        };
    BigDecimal capped =
        indicator
            .column()
            .cap()
            .map(cap -> BigDecimal.valueOf(cap.of(value.doubleValue())))
            .orElse(value);
    if (!allowed.test(capped)) {
      Transform transform = indicator.column().transform();
      problems.add(
          Rule.NOT_POSITIVE,
          value.toPlainString(),
          places.cell(sheet.period(), unit.code(), indicator.code()),
          "Chỉ số \""
              + indicator.code()
              + "\" của đơn vị \""
              + unit.code()
              + "\" bằng "
              + value.toPlainString()
              + ", ngoài miền của phép \""
              + transform.word()
              + "\"; hãy sửa số liệu hoặc đổi phép biến đổi.");
    }
  }

  private void checkReference(Indicator indicator, Normalisation rule) {
    if (!(rule instanceof Normalisation.DistanceToReference distance)) {
      return;
    }
    List<String> codes = sheet.units().stream().map(unit -> unit.code().value()).toList();
    if (!codes.contains(distance.reference())) {
      column(
          Rule.UNKNOWN_CODE,
          indicator,
          "so với đơn vị \""
              + distance.reference()
              + "\" mà số liệu không có; hãy sửa \"reference\" hoặc bổ sung đơn vị.");
    } else if (number(indicator, new UnitCode(distance.reference())).isEmpty()) {
      column(
          Rule.ALL_MISSING,
          indicator,
          "so với đơn vị \""
              + distance.reference()
              + "\" mà đơn vị này thiếu giá trị; hãy bổ sung.");
    }
  }

  private void checkGroups(String group) {
    for (Unit unit : sheet.units()) {
      if (!unit.attributes().containsKey(group)) {
        problems.add(
            Rule.ABSENT_FIELD,
            group,
            places.row(sheet.period(), unit.code()),
            "Đơn vị \""
                + unit.code()
                + "\" chưa có \""
                + group
                + "\" mà bước thay giá trị thiếu theo nhóm cần; hãy bổ sung.");
      }
    }
  }

  /** What is hidden or not applicable is not missing. */
  private boolean lacks(Indicator indicator, Unit unit) {
    return sheet.at(unit, indicator).state() == State.MISSING;
  }

  private Optional<BigDecimal> number(Indicator indicator, Unit unit) {
    return number(indicator, unit.code());
  }

  private Optional<BigDecimal> number(Indicator indicator, UnitCode unit) {
    if (!(sheet.at(unit, indicator.code()) instanceof Cell.Present present)) {
      return Optional.empty();
    }
    if (present.reading() instanceof Reading.Amount amount) {
      return Optional.of(amount.value());
    }
    return present.reading() instanceof Reading.Ratio ratio && ratio.denominator().signum() != 0
        ? Optional.of(ratio.numerator().divide(ratio.denominator(), MathContext.DECIMAL128))
        : Optional.empty();
  }

  private void column(Rule rule, Indicator indicator, String sentence) {
    Place place = places.column(indicator.code());
    String inPeriod = sheet.period().label().isEmpty() ? "" : " (kỳ " + sheet.period() + ")";
    problems.add(
        rule,
        indicator.code().value(),
        place,
        "Chỉ số \"" + indicator.code() + "\"" + inPeriod + " " + sentence);
  }
}
