package vn.thuocso.index.data.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/**
 * Reads one entry as one of five states. What contradicts itself or can be read in two ways is a
 * problem, and the cell is missing until somebody settles it.
 */
final class CellReader {
  /** Beside a value that is points, not a reading. */
  static final String AWARDED = "AWARDED";

  private final Numbers numbers;
  private final RatioReader ratios;
  private final ChoiceReader choices;
  private final HiddenReader hidden;
  private final StateReader states;

  CellReader(DataRules rules, Problems problems) {
    numbers = new Numbers(problems);
    ratios = new RatioReader(numbers);
    choices = new ChoiceReader(numbers);
    hidden = new HiddenReader(numbers);
    states = new StateReader(rules, numbers, hidden);
  }

  Cell read(Indicator indicator, Entry entry) {
    Optional<Cell> worded = states.worded(indicator, entry);
    if (worded.isPresent()) {
      return worded.get();
    }
    if (entry.isEmpty()) {
      return states.empty(indicator, entry);
    }
    Optional<Cell> below = hidden.belowK(entry);
    if (below.isPresent()) {
      return states.agrees(entry, below.get());
    }
    return reading(indicator, entry)
        .<Cell>map(
            reading -> states.agrees(entry, new Cell.Present(reading, error(reading, entry))))
        .orElse(Cell.MISSING);
  }

  private Optional<Reading> reading(Indicator indicator, Entry entry) {
    if (!entry.numerator().isEmpty() || !entry.denominator().isEmpty()) {
      return ratios.read(indicator, entry);
    }
    if (entry.extra().text().equals(AWARDED)) {
      return awarded(indicator, entry);
    }
    Optional<PointRule> rule = indicator.points().map(PointScale::rule);
    Field written = entry.value().isEmpty() ? entry.extra() : entry.value();
    if (rule.orElse(null) instanceof PointRule.Bool) {
      return choices.yesOrNo(written);
    } else if (rule.orElse(null) instanceof PointRule.Role role) {
      return choices.choice(written, role.roles().keySet());
    } else if (rule.orElse(null) instanceof PointRule.Parts parts) {
      return choices.parts(written, parts.parts().keySet());
    }
    Optional<BigDecimal> number = numbers.read(written);
    return number
        .filter(value -> isInRange(rule.orElse(null) instanceof PointRule.Share, value, written))
        .map(Reading.Amount::new);
  }

  private Optional<Reading> awarded(Indicator indicator, Entry entry) {
    BigDecimal max = indicator.points().map(PointScale::max).orElse(BigDecimal.ZERO);
    Optional<BigDecimal> points = numbers.read(entry.value());
    if (points.isPresent() && (points.get().signum() < 0 || points.get().compareTo(max) > 0)) {
      numbers.tell(
          Rule.OUT_OF_RANGE,
          entry.value(),
          "Điểm được công nhận (AWARDED) từ 0 đến "
              + max.toPlainString()
              + ", đang là "
              + points.get().toPlainString()
              + "; hãy sửa lại.");
      return Optional.empty();
    }
    return points.map(Reading.Awarded::new);
  }

  private boolean isInRange(boolean share, BigDecimal value, Field field) {
    boolean outside = share && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0);
    if (outside) {
      numbers.tell(
          Rule.OUT_OF_RANGE, field, "Chỉ số phải từ 0 đến 1 (đang là " + value + "); hãy sửa lại.");
    }
    return !outside;
  }

  private OptionalDouble error(Reading reading, Entry entry) {
    boolean chosen = reading instanceof Reading.Choice || reading instanceof Reading.Parts;
    if (chosen && !entry.error().isEmpty()) {
      numbers.tell(
          Rule.WRONG_TYPE,
          entry.error(),
          "Lựa chọn hay các ý không có sai số chuẩn; hãy để trống ô này.");
      return OptionalDouble.empty();
    }
    return entry.error().isEmpty()
        ? OptionalDouble.empty()
        : numbers.count(entry.error()).stream().mapToDouble(BigDecimal::doubleValue).findFirst();
  }
}
