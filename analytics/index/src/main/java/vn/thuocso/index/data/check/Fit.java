package vn.thuocso.index.data.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Counts;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Whether a dataset fits a framework: what only both together can tell, all of it in one pass. */
public final class Fit {
  private final Framework framework;
  private final Dataset data;
  private final DataPlaces places;
  private final Problems problems = new Problems();

  private Fit(Framework framework, Dataset data, DataPlaces places) {
    this.framework = framework;
    this.data = data;
    this.places = places;
  }

  /** Everything that does not fit, by place; nothing if all does. */
  public static List<Problem> check(Framework framework, Dataset data, DataPlaces places) {
    Fit fit = new Fit(framework, data, places);
    data.sheets().forEach(fit::check);
    return fit.problems.sorted();
  }

  /** The same of one period, which the dataset has. */
  public static List<Problem> check(
      Framework framework, Dataset data, DataPlaces places, Period period) {
    Fit fit = new Fit(framework, data, places);
    data.sheet(period).ifPresent(fit::check);
    return fit.problems.sorted();
  }

  private void check(Sheet sheet) {
    sheet.units().forEach(unit -> checkKind(unit, sheet));
    for (Indicator indicator : framework.indicators()) {
      sheet.columnOf(indicator.code()).ifPresent(i -> checkDenominators(indicator, sheet, i));
      sheet
          .columnOf(indicator.code())
          .filter(i -> !indicator.counts().equals(Counts.ANY))
          .ifPresent(i -> new CountFit(sheet, places, problems).check(indicator));
    }
    if (framework.scoring() == ScoringKind.COMPOSITE) {
      new ColumnFit(framework, data, sheet, places, problems).check();
    }
  }

  private void checkKind(Unit unit, Sheet sheet) {
    Set<String> known = framework.unitKinds();
    if (!known.isEmpty() && !unit.kind().isEmpty() && !known.contains(unit.kind())) {
      problems.add(
          Rule.UNKNOWN_CODE,
          unit.kind(),
          places.row(sheet.period(), unit.code()),
          "Đơn vị \""
              + unit.code()
              + "\" thuộc loại \""
              + unit.kind()
              + "\" mà bộ chỉ số không dành cho; hãy chọn: "
              + String.join(", ", new TreeSet<>(known))
              + ".");
    }
  }

  private void checkDenominators(Indicator indicator, Sheet sheet, int i) {
    if (indicator.zeroDenominator().isPresent()) {
      return;
    }
    for (int u = 0; u < sheet.units().size(); u++) {
      Unit unit = sheet.units().get(u);
      boolean applies = unit.kind().isEmpty() || indicator.appliesTo(unit.kind());
      if (applies && hasZeroDenominator(indicator, sheet, u, i)) {
        problems.add(
            Rule.ZERO_DENOMINATOR,
            indicator.code().value(),
            places.cell(sheet.period(), unit.code(), indicator.code()),
            "Chỉ số \""
                + indicator.code()
                + "\" của đơn vị \""
                + unit.code()
                + "\" có mẫu số bằng 0 mà bộ chỉ số chưa nói cách tính; hãy khai"
                + " zeroDenominator cho chỉ số hoặc sửa mẫu số.");
      }
    }
  }

  private static boolean hasZeroDenominator(Indicator indicator, Sheet sheet, int u, int i) {
    Cell cell = sheet.at(u, i);
    boolean ofRatio =
        cell instanceof Cell.Present present
            && present.reading() instanceof Reading.Ratio ratio
            && ratio.denominator().signum() == 0;
    boolean ofColumn =
        cell instanceof Cell.Present
            && Optional.of(indicator.column())
                .flatMap(rules -> rules.denominator())
                .flatMap(by -> sheet.denominator(u, by.column()))
                .filter(value -> value.signum() == 0)
                .isPresent();
    return ofRatio || ofColumn;
  }
}
