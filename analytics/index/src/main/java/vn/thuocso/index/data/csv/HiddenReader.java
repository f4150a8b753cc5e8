package vn.thuocso.index.data.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.SuppressionRule;
import vn.thuocso.index.problem.Rule;

/** Reads that a value is hidden, and which of its sides counts too few. */
final class HiddenReader {
  private static final Pattern BELOW = Pattern.compile("<\\s*[0-9]+");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");

  private final Numbers numbers;

  HiddenReader(Numbers numbers) {
    this.numbers = numbers;
  }

  /** A side written as {@code <10}. */
  Optional<Cell> belowK(Entry entry) {
    if (isBelow(entry.value())) {
      numbers.tell(
          Rule.AMBIGUOUS,
          entry.value(),
          "\""
              + entry.value().text()
              + "\" chưa rõ tử số hay mẫu số nhỏ; hãy ghi ở cột tử số, mẫu số, hoặc ghi"
              + " SUPPRESSED:NUM, SUPPRESSED:DEN.");
      return Optional.of(Cell.MISSING);
    }
    if (isBelow(entry.denominator())) {
      return Optional.of(new Cell.Suppressed(Suppression.DENOMINATOR_BELOW_K));
    }
    return isBelow(entry.numerator())
        ? Optional.of(new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K))
        : Optional.empty();
  }

  /**
   * {@code SUPPRESSED} without a reason: the sides tell it, or a rule that knows only one; else it
   * is ambiguous.
   */
  Cell withoutReason(Indicator indicator, Entry entry, Field field) {
    if (isBelow(entry.numerator())) {
      return new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K);
    }
    Optional<SuppressionRule> rule = indicator.suppression();
    boolean byNumerator = rule.filter(of -> of.numerator().isPresent()).isPresent();
    boolean byDenominator = rule.filter(of -> of.denominator().isPresent()).isPresent();
    boolean few = rule.isPresent() && isFew(entry.denominator(), rule.get().k());
    if (rule.isPresent() && !few && COUNT.matcher(entry.denominator().text()).matches()) {
      return new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K);
    }
    if (byNumerator && byDenominator && entry.denominator().isEmpty()) {
      whichSide(field, rule.orElseThrow().k());
    }
    return new Cell.Suppressed(
        byNumerator && !(byDenominator && few)
            ? Suppression.NUMERATOR_BELOW_K
            : Suppression.DENOMINATOR_BELOW_K);
  }

  private void whichSide(Field field, int k) {
    numbers.tell(
        Rule.AMBIGUOUS,
        field,
        "SUPPRESSED chưa nói ẩn vì đâu; hãy ghi SUPPRESSED:DEN nếu mẫu số dưới "
            + k
            + ", SUPPRESSED:NUM nếu tử số từ 1 đến "
            + (k - 1)
            + ", hoặc giữ SUPPRESSED và ghi mẫu số ở cột mẫu số.");
  }

  private static boolean isFew(Field denominator, int k) {
    return isBelow(denominator)
        || (COUNT.matcher(denominator.text()).matches()
            && new BigDecimal(denominator.text()).compareTo(BigDecimal.valueOf(k)) < 0);
  }

  private static boolean isBelow(Field field) {
    return field.text().startsWith("<") && BELOW.matcher(field.text()).matches();
  }
}
