package vn.thuocso.index.data.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import vn.thuocso.index.data.Probe;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.problem.Rule;

/**
 * Reads a numerator over a denominator. A value may stand beside them where it says the same to the
 * decimals that it has; the counts are what is read.
 */
final class RatioReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Numbers numbers;

  RatioReader(Numbers numbers) {
    this.numbers = numbers;
  }

  Optional<Reading> read(Indicator indicator, Entry entry) {
    boolean alone = entry.denominator().isEmpty() && goesByAmount(indicator);
    Optional<? extends Reading> reading = alone ? amount(entry) : ratio(entry);
    return reading
        .filter(of -> entry.value().isEmpty() || agrees(indicator, of, entry))
        .map(r -> r);
  }

  /** Whether a numerator alone is a number that the rule can go by. */
  private static boolean goesByAmount(Indicator indicator) {
    return indicator.points().filter(scale -> scale.rule().hasThresholds()).isPresent();
  }

  private Optional<Reading.Amount> amount(Entry entry) {
    return numbers.read(entry.numerator()).map(Reading.Amount::new);
  }

  private Optional<Reading.Ratio> ratio(Entry entry) {
    for (Field side : new Field[] {entry.numerator(), entry.denominator()}) {
      if (side.isEmpty()) {
        numbers.tell(
            Rule.ABSENT_FIELD,
            side,
            "Thiếu \"" + side.column() + "\"; tỷ số cần cả tử số và mẫu số.");
        return Optional.empty();
      }
    }
    Optional<BigDecimal> numerator = numbers.count(entry.numerator());
    Optional<BigDecimal> denominator = numbers.count(entry.denominator());
    Optional<Probe> probe = probe(entry.extra());
    return numerator.isPresent() && denominator.isPresent() && probe.isPresent()
        ? Optional.of(new Reading.Ratio(numerator.get(), denominator.get(), probe.get()))
        : Optional.empty();
  }

  private Optional<Probe> probe(Field extra) {
    switch (extra.text()) {
      case "":
        return Optional.of(Probe.NONE);
      case "PROBE_PASSED":
        return Optional.of(Probe.PASSED);
      case "PROBE_FAILED":
        return Optional.of(Probe.FAILED);
      default:
        numbers.tell(
            Rule.UNKNOWN_CODE,
            extra,
            "\""
                + extra.text()
                + "\" không phải kết quả thăm dò; hãy ghi PROBE_PASSED hoặc"
                + " PROBE_FAILED, hoặc để trống.");
        return Optional.empty();
    }
  }

  /** Half of the value's last decimal is as far as rounding can have taken it. */
  private boolean agrees(Indicator indicator, Reading reading, Entry entry) {
    Optional<BigDecimal> value = numbers.read(entry.value());
    if (value.isEmpty()) {
      return false;
    }
    BigDecimal above =
        reading instanceof Reading.Ratio ratio
            ? ratio.numerator().multiply(indicator.factor())
            : ((Reading.Amount) reading).value();
    BigDecimal below =
        reading instanceof Reading.Ratio ratio ? ratio.denominator() : BigDecimal.ONE;
    BigDecimal slack = HALF.scaleByPowerOfTen(-Math.max(0, value.get().scale()));
    BigDecimal off = value.get().multiply(below).subtract(above).abs();
    boolean agrees = below.signum() != 0 && off.compareTo(slack.multiply(below)) <= 0;
    if (!agrees) {
      differs(indicator, entry, above, below);
    }
    return agrees;
  }

  private void differs(Indicator indicator, Entry entry, BigDecimal above, BigDecimal below) {
    String counts =
        entry.denominator().isEmpty()
            ? "tử số " + entry.numerator().text()
            : entry.numerator().text()
                + " ÷ "
                + entry.denominator().text()
                + (indicator.factor().compareTo(BigDecimal.ONE) == 0
                    ? ""
                    : " × " + indicator.factor().toPlainString());
    String result =
        below.signum() == 0
            ? " (không chia được cho 0)"
            : " = "
                + above
                    .divide(below, MathContext.DECIMAL64)
                    .setScale(4, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
    numbers.tell(
        Rule.AMBIGUOUS,
        entry.value(),
        "Giá trị "
            + entry.value().text()
            + " không khớp "
            + counts
            + result
            + "; hãy sửa một trong hai, hoặc chỉ giữ tử số và mẫu số.");
  }
}
