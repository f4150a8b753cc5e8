package vn.thuocso.collector.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a sheet into rows of cells; merged cells repeat what begins them. */
final class SheetRows extends DefaultHandler {

  static final int MAX_COLUMNS = 64;
  private static final int MAX_TEXT = 32_767;
  private static final int MAX_ROWS = 1 << 20;

  private final ReadOnlySharedStringsTable strings;
  private final SheetNumbers numbers;
  private final SheetMerges merges;
  private final TemplateRows rows;
  private final Map<String, Cell> merged = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private List<Cell> cells = new ArrayList<>();
  private int row = -1;
  private int rowsSeen;
  private int column = -1;
  private String type = "n";
  private int style;
  private boolean inValue;

  SheetRows(
      ReadOnlySharedStringsTable strings,
      SheetNumbers numbers,
      SheetMerges merges,
      TemplateRows rows) {
    this.strings = strings;
    this.numbers = numbers;
    this.merges = merges;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "row" -> {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        cells = new ArrayList<>();
        column = -1;
      }
      case "c" -> {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        text.setLength(0);
      }
      case "v", "t" -> inValue = true;
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (inValue) {
      if (text.length() + length > MAX_TEXT) {
        throw new SAXException("a cell longer than " + MAX_TEXT);
      }
      text.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    switch (local) {
      case "v", "t" -> inValue = false;
      case "c" -> put(column, cell());
      case "row" -> finish();
      default -> {}
    }
  }

  private void put(int at, Cell cell) {
    if (at < MAX_COLUMNS) {
      while (cells.size() <= at) {
        cells.add(Cell.BLANK);
      }
      cells.set(at, cell);
    }
  }

  private Cell cell() {
    String raw = text.toString();
    return switch (type) {
      case "s" ->
          Cell.ofText(raw.isEmpty() ? "" : strings.getItemAt(Integer.parseInt(raw)).getString());
      case "str", "inlineStr" -> Cell.ofText(raw);
      case "b", "e" -> Cell.ofText(raw);
      default -> raw.isEmpty() ? Cell.BLANK : numbers.read(raw, style);
    };
  }

  private void finish() throws SAXException {
    if (++rowsSeen > MAX_ROWS) {
      throw new SAXException("too many rows");
    }
    if (!merges.isEmpty()) {
      spread();
    }
    try {
      rows.row(row + 1, cells);
    } catch (UnknownLayout e) {
      throw new SAXException(e);
    }
  }

  private void spread() {
    for (int i = 0; i < Math.max(cells.size(), TemplateColumn.values().length); i++) {
      int at = i;
      if (merges.beginsAt(row, at) && at < cells.size()) {
        merged.put(row + ":" + at, cells.get(at));
      }
      merges.covering(row, at).ifPresent(merge -> put(at, beginning(merge).under()));
    }
  }

  private Cell beginning(CellRangeAddress merge) {
    return merged.getOrDefault(merge.getFirstRow() + ":" + merge.getFirstColumn(), Cell.BLANK);
  }
}
