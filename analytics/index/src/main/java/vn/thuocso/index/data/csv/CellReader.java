package vn.thuocso.index.data.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.index.data.Cell;
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
  private static final Set<String> YES = Set.of("yes", "có", "true", "1");
  private static final Set<String> NO = Set.of("no", "không", "false", "0");

  private final DataRules rules;
  private final Numbers numbers;
  private final RatioReader ratios;
  private final HiddenReader hidden;

  CellReader(DataRules rules, Problems problems) {
    this.rules = rules;
    this.numbers = new Numbers(problems);
    this.ratios = new RatioReader(numbers);
    this.hidden = new HiddenReader(numbers);
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
    Optional<Cell> below = hidden.belowK(entry);
    if (below.isPresent()) {
      return agrees(entry, below.get());
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
      case "SUPPRESSED" -> Optional.of(hidden.withoutReason(indicator, entry, field));
      default -> Optional.empty();
    };
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

  private Optional<Reading> reading(Indicator indicator, Entry entry) {
    if (!entry.numerator().isEmpty() || !entry.denominator().isEmpty()) {
      return ratios.read(indicator, entry);
    }
    Optional<PointRule> rule = indicator.points().map(PointScale::rule);
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
