package vn.thuocso.index.data.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Probe;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
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
  private static final Pattern BELOW = Pattern.compile("<\\s*[0-9]+");
  private static final Set<String> YES = Set.of("yes", "có", "true", "1");
  private static final Set<String> NO = Set.of("no", "không", "false", "0");

  private final DataRules rules;
  private final Numbers numbers;

  CellReader(DataRules rules, Problems problems) {
    this.rules = rules;
    this.numbers = new Numbers(problems);
  }

  Cell read(Indicator indicator, Entry entry) {
    Field spoken = spoken(entry);
    Optional<Cell> worded = worded(indicator, entry, spoken);
    if (worded.isPresent()) {
      return withoutValue(spoken, entry, worded.get());
    }
    if (entry.isEmpty()) {
      return empty(indicator, entry);
    }
    Optional<Cell> hidden = belowK(entry);
    if (hidden.isPresent()) {
      return agrees(entry, hidden.get());
    }
    return reading(indicator, entry)
        .<Cell>map(reading -> agrees(entry, new Cell.Present(reading, error(entry))))
        .orElse(Cell.MISSING);
  }

  /** The field in which a state may be written: the state's own, else the value's. */
  private static Field spoken(Entry entry) {
    return entry.state().isEmpty() ? entry.value() : entry.state();
  }

  /** A state that is written as a word, if it needs no value. */
  private Optional<Cell> worded(Indicator indicator, Entry entry, Field field) {
    String text = field.text();
    if (text.equals("MISSING") || (!text.isEmpty() && rules.missing().contains(text))) {
      return Optional.of(Cell.MISSING);
    }
    if (text.equals("NOT_APPLICABLE") || rules.notApplicable().contains(text)) {
      return Optional.of(Cell.NOT_APPLICABLE);
    }
    return switch (text) {
      case "SUPPRESSED:NUM" -> Optional.of(new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K));
      case "SUPPRESSED:DEN" -> Optional.of(new Cell.Suppressed(Suppression.DENOMINATOR_BELOW_K));
      case "SUPPRESSED" -> Optional.of(suppressed(indicator, entry, field));
      default -> Optional.empty();
    };
  }

  /** Suppressed without a reason: the hidden side tells it, or a rule that knows only one. */
  private Cell suppressed(Indicator indicator, Entry entry, Field field) {
    if (BELOW.matcher(entry.numerator().text()).matches()) {
      return new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K);
    }
    boolean both =
        indicator
            .suppression()
            .filter(rule -> rule.denominator().isPresent() && rule.numerator().isPresent())
            .isPresent();
    if (both && entry.denominator().isEmpty()) {
      numbers.tell(
          Rule.AMBIGUOUS,
          field,
          "Chỉ số này ẩn cả theo tử số và mẫu số; hãy ghi SUPPRESSED:NUM hoặc SUPPRESSED:DEN.");
    }
    boolean byNumerator =
        indicator.suppression().filter(rule -> rule.denominator().isEmpty()).isPresent();
    return new Cell.Suppressed(
        byNumerator ? Suppression.NUMERATOR_BELOW_K : Suppression.DENOMINATOR_BELOW_K);
  }

  private Cell withoutValue(Field spoken, Entry entry, Cell cell) {
    boolean hasValue =
        (spoken == entry.state() && !entry.value().isEmpty() && !isMissingWord(entry.value()))
            || (cell.state() != State.SUPPRESSED
                && !(entry.numerator().isEmpty()
                    && entry.denominator().isEmpty()
                    && entry.extra().isEmpty()));
    if (hasValue) {
      numbers.tell(
          Rule.STATE_MISMATCH,
          spoken,
          "Ghi " + spoken.text() + " nhưng bên cạnh lại có giá trị; hãy bỏ một trong hai.");
    }
    return cell;
  }

  private boolean isMissingWord(Field field) {
    return rules.missing().contains(field.text());
  }

  private Cell empty(Indicator indicator, Entry entry) {
    if (entry.state().text().equals("ZERO")) {
      boolean parts =
          indicator.points().filter(p -> p.rule() instanceof PointRule.Parts).isPresent();
      return new Cell.Present(
          parts ? new Reading.Parts(Set.of()) : new Reading.Amount(BigDecimal.ZERO));
    }
    if (!entry.state().isEmpty()) {
      numbers.tell(
          Rule.STATE_MISMATCH,
          entry.state(),
          "Ghi " + entry.state().text() + " nhưng không có giá trị; hãy ghi giá trị hoặc MISSING.");
    } else if (!rules.missing().contains("")) {
      numbers.tell(
          Rule.AMBIGUOUS,
          entry.value(),
          "Ô trống chưa có nghĩa; hãy ghi giá trị, NOT_APPLICABLE, hoặc khai \"\" trong"
              + " data.missing.");
    }
    return Cell.MISSING;
  }

  private Optional<Cell> belowK(Entry entry) {
    if (BELOW.matcher(entry.value().text()).matches()) {
      numbers.tell(
          Rule.AMBIGUOUS,
          entry.value(),
          "\""
              + entry.value().text()
              + "\" chưa rõ tử số hay mẫu số nhỏ; hãy ghi ở cột tử số, mẫu số, hoặc ghi"
              + " SUPPRESSED:NUM, SUPPRESSED:DEN.");
      return Optional.of(Cell.MISSING);
    }
    if (BELOW.matcher(entry.denominator().text()).matches()) {
      return Optional.of(new Cell.Suppressed(Suppression.DENOMINATOR_BELOW_K));
    }
    if (BELOW.matcher(entry.numerator().text()).matches()) {
      return Optional.of(new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K));
    }
    return Optional.empty();
  }

  private Optional<Reading> reading(Indicator indicator, Entry entry) {
    boolean ratio = !entry.numerator().isEmpty() || !entry.denominator().isEmpty();
    if (ratio && !entry.value().isEmpty()) {
      numbers.tell(
          Rule.AMBIGUOUS,
          entry.value(),
          "Có cả giá trị lẫn tử số, mẫu số; hãy chỉ giữ một cách ghi để không đọc thành hai.");
      return Optional.empty();
    }
    Optional<PointRule> rule = indicator.points().map(PointScale::rule);
    if (ratio) {
      boolean byAmount =
          rule.filter(
                  of ->
                      of instanceof PointRule.Step
                          || of instanceof PointRule.Target
                          || of instanceof PointRule.Linear
                          || of instanceof PointRule.Band)
              .isPresent();
      return ratio(!byAmount, entry);
    }
    Field written = entry.value().isEmpty() ? entry.extra() : entry.value();
    if (rule.orElse(null) instanceof PointRule.Bool) {
      return yesOrNo(written);
    } else if (rule.orElse(null) instanceof PointRule.Role role) {
      return choice(written, role.roles().keySet());
    } else if (rule.orElse(null) instanceof PointRule.Parts parts) {
      return parts(written, parts.parts().keySet());
    }
    Optional<BigDecimal> number = numbers.read(written);
    return number
        .filter(value -> isInRange(rule.orElse(null) instanceof PointRule.Share, value, written))
        .map(Reading.Amount::new);
  }

  private boolean isInRange(boolean share, BigDecimal value, Field field) {
    boolean outside = share && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0);
    if (outside) {
      numbers.tell(
          Rule.OUT_OF_RANGE, field, "Chỉ số phải từ 0 đến 1 (đang là " + value + "); hãy sửa lại.");
    }
    return !outside;
  }

  /** Numerator over denominator; a numerator alone is an amount, where a rule can go by one. */
  private Optional<Reading> ratio(boolean needsRatio, Entry entry) {
    if (entry.denominator().isEmpty() && !needsRatio) {
      return numbers.read(entry.numerator()).map(Reading.Amount::new);
    }
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
        unknown(extra, Set.of("PROBE_PASSED", "PROBE_FAILED"));
        return Optional.empty();
    }
  }

  private Optional<Reading> yesOrNo(Field field) {
    String word = field.text().toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of(new Reading.Choice("yes"));
    } else if (NO.contains(word)) {
      return Optional.of(new Reading.Choice("no"));
    }
    unknown(field, Set.of("yes", "no", "có", "không"));
    return Optional.empty();
  }

  private Optional<Reading> choice(Field field, Set<String> known) {
    if (known.contains(field.text())) {
      return Optional.of(new Reading.Choice(field.text()));
    }
    unknown(field, known);
    return Optional.empty();
  }

  private Optional<Reading> parts(Field field, Set<String> known) {
    if (field.text().equals("0")) {
      return Optional.of(new Reading.Parts(Set.of()));
    }
    Set<String> met = new LinkedHashSet<>();
    for (String part : Arrays.asList(field.text().split(";", -1))) {
      if (!known.contains(part.strip())) {
        unknown(field, known);
        return Optional.empty();
      }
      if (!met.add(part.strip())) {
        numbers.tell(
            Rule.DUPLICATE, field, "Phần \"" + part.strip() + "\" ghi hai lần; hãy giữ một.");
        return Optional.empty();
      }
    }
    return Optional.of(new Reading.Parts(met));
  }

  private void unknown(Field field, Set<String> known) {
    numbers.tell(
        Rule.UNKNOWN_CODE,
        field,
        "\""
            + field.text()
            + "\" không có trong các lựa chọn của chỉ số; hãy chọn: "
            + String.join(", ", new TreeSet<>(known))
            + ".");
  }

  private OptionalDouble error(Entry entry) {
    return entry.error().isEmpty()
        ? OptionalDouble.empty()
        : numbers.count(entry.error()).stream().mapToDouble(BigDecimal::doubleValue).findFirst();
  }

  /** A state that is written beside a value has to be the value's own. */
  private Cell agrees(Entry entry, Cell cell) {
    String written = entry.state().text();
    if (!written.isEmpty() && !written.equals(cell.state().name())) {
      boolean known = Arrays.stream(State.values()).anyMatch(s -> s.name().equals(written));
      numbers.tell(
          known ? Rule.STATE_MISMATCH : Rule.UNKNOWN_CODE,
          entry.state(),
          known
              ? "Ghi "
                  + written
                  + " nhưng giá trị bên cạnh là "
                  + cell.state()
                  + "; hãy sửa trạng thái hoặc giá trị."
              : "Không có trạng thái \""
                  + written
                  + "\"; hãy chọn: PRESENT, ZERO, MISSING, NOT_APPLICABLE, SUPPRESSED.");
    }
    return cell;
  }
}
