package vn.thuocso.index.data.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;

/** What a long file writes of a cell, by column; {@link CsvDataReader} reads the same cell. */
public final class EntryFields {
  /** The columns of an entry, in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of("state", "value", "numerator", "denominator", "extra", "se");

  private EntryFields() {}

  /** The fields that have something in them: text and numbers. */
  public static Map<String, Object> of(Cell cell) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("state", state(cell));
    if (cell instanceof Cell.Present present) {
      reading(present.reading(), fields);
      present.standardError().ifPresent(error -> fields.put("se", error));
    }
    return fields;
  }

  private static void reading(Reading reading, Map<String, Object> fields) {
    if (reading instanceof Reading.Ratio ratio) {
      fields.put("numerator", ratio.numerator());
      fields.put("denominator", ratio.denominator());
      switch (ratio.probe()) {
        case PASSED -> fields.put("extra", "PROBE_PASSED");
        case FAILED -> fields.put("extra", "PROBE_FAILED");
        case NONE -> {}
      }
    } else if (reading instanceof Reading.Amount amount) {
      fields.put("value", amount.value());
    } else if (reading instanceof Reading.Awarded awarded) {
      fields.put("value", awarded.points());
      fields.put("extra", CellReader.AWARDED);
    } else if (reading instanceof Reading.Choice choice) {
      fields.put("value", choice.choice());
    } else if (reading instanceof Reading.Parts parts) {
      fields.put("value", String.join(";", new TreeSet<>(parts.met())));
    }
  }

  private static String state(Cell cell) {
    return cell instanceof Cell.Suppressed suppressed
        ? suppressed.reason().word()
        : cell.state().name();
  }
}
