package vn.thuocso.index.data.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Whether the numbers of an indicator that counts are possible at all. */
final class CountFit {
  private final Sheet sheet;
  private final DataPlaces places;
  private final Problems problems;

  CountFit(Sheet sheet, DataPlaces places, Problems problems) {
    this.sheet = sheet;
    this.places = places;
    this.problems = problems;
  }

  void check(Indicator indicator) {
    for (Unit unit : sheet.units()) {
      if (sheet.at(unit, indicator) instanceof Cell.Present there) {
        wrong(indicator, there.reading())
            .ifPresent(
                what ->
                    problems.add(
                        Rule.OUT_OF_RANGE,
                        text(there.reading()),
                        places.cell(sheet.period(), unit.code(), indicator.code()),
                        "Chỉ số \""
                            + indicator.code()
                            + "\" của đơn vị \""
                            + unit.code()
                            + "\" "
                            + what));
      }
    }
  }

  /** What is impossible about a reading, and what to do. */
  private static Optional<String> wrong(Indicator indicator, Reading reading) {
    boolean whole = indicator.counts().whole();
    if (reading instanceof Reading.Ratio ratio) {
      if (whole && Stream.of(ratio.numerator(), ratio.denominator()).anyMatch(n -> !isCount(n))) {
        return Optional.of("đếm số lần nên tử số, mẫu số phải là số nguyên; hãy sửa lại.");
      }
      return indicator.counts().part() && ratio.numerator().compareTo(ratio.denominator()) > 0
          ? Optional.of(
              "có tử số "
                  + ratio.numerator().toPlainString()
                  + " lớn hơn mẫu số "
                  + ratio.denominator().toPlainString()
                  + " mà tử số là một phần của mẫu số; hãy xem lại hai số.")
          : Optional.empty();
    }
    return reading instanceof Reading.Amount amount
        ? wrong(indicator, amount.value())
        : Optional.empty();
  }

  private static Optional<String> wrong(Indicator indicator, BigDecimal value) {
    if (indicator.counts().part()) {
      boolean outside = value.signum() < 0 || value.compareTo(indicator.factor()) > 0;
      return outside
          ? Optional.of(
              "bằng "
                  + value.toPlainString()
                  + " mà một phần của tổng chỉ có thể từ 0 đến "
                  + indicator.factor().toPlainString()
                  + "; hãy sửa lại, hoặc ghi tử số và mẫu số.")
          : Optional.empty();
    }
    return indicator.counts().whole() && !isRate(indicator) && !isCount(value)
        ? Optional.of(
            "bằng " + value.toPlainString() + " mà số đếm phải nguyên, không âm; hãy sửa lại.")
        : Optional.empty();
  }

  /** A plain number where counts make a rate is that rate, which need not be whole. */
  private static boolean isRate(Indicator indicator) {
    return indicator.zeroDenominator().isPresent();
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
  }

  private static String text(Reading reading) {
    return reading instanceof Reading.Ratio ratio
        ? ratio.numerator().toPlainString() + "/" + ratio.denominator().toPlainString()
        : ((Reading.Amount) reading).value().toPlainString();
  }
}
