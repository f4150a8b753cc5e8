package vn.thuocso.index.data.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.problem.Rule;

/** Reads the state that an entry is said to be in, and holds it against the value beside it. */
final class StateReader {
  private final DataRules rules;
  private final Numbers numbers;
  private final HiddenReader hidden;

  StateReader(DataRules rules, Numbers numbers, HiddenReader hidden) {
    this.rules = rules;
    this.numbers = numbers;
    this.hidden = hidden;
  }

  /** A cell without a value, of a state that is written as a word. */
  Optional<Cell> worded(Indicator indicator, Entry entry) {
    Optional<Cell> cell = worded(indicator, entry, entry.spoken());
    cell.ifPresent(found -> requireNoValue(entry, found));
    return cell;
  }

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

  private void requireNoValue(Entry entry, Cell cell) {
    boolean beside = !entry.state().isEmpty() && !entry.value().isEmpty();
    boolean hasValue =
        (beside && !rules.missing().contains(entry.value().text()))
            || (cell.state() != State.SUPPRESSED && !entry.hasNoParts());
    if (hasValue) {
      String said = entry.spoken().text();
      numbers.tell(
          Rule.STATE_MISMATCH,
          entry.spoken(),
          "Ghi " + said + " nhưng bên cạnh lại có giá trị; hãy bỏ một trong hai.");
    }
  }

  /** An entry without a value, which its state or the data's rules have to explain. */
  Cell empty(Indicator indicator, Entry entry) {
    if (entry.state().text().equals("ZERO")) {
      boolean parts =
          indicator.points().filter(p -> p.rule() instanceof PointRule.Parts).isPresent();
      return new Cell.Present(
          parts ? new Reading.Parts(Set.of()) : new Reading.Amount(BigDecimal.ZERO));
    }
    if (!entry.state().isEmpty() && !isKnown(entry.state().text())) {
      unknown(entry.state());
    } else if (!entry.state().isEmpty()) {
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

  /** A state that is written beside a value has to be the value's own. */
  Cell agrees(Entry entry, Cell cell) {
    String written = entry.state().text();
    if (!written.isEmpty() && !isKnown(written)) {
      unknown(entry.state());
    } else if (!written.isEmpty() && !written.equals(cell.state().name())) {
      numbers.tell(
          Rule.STATE_MISMATCH,
          entry.state(),
          "Ghi "
              + written
              + " nhưng giá trị bên cạnh là "
              + cell.state()
              + "; hãy sửa trạng thái hoặc giá trị.");
    }
    return cell;
  }

  private static boolean isKnown(String written) {
    return Arrays.stream(State.values()).anyMatch(state -> state.name().equals(written));
  }

  private void unknown(Field state) {
    numbers.tell(
        Rule.UNKNOWN_CODE,
        state,
        "Không có trạng thái \"" + state.text() + "\";" + Told.states(state.text()));
  }
}
