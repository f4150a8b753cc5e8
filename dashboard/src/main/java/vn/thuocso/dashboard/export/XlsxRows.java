package vn.thuocso.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Turns the XML of a page into rows of cells, and knows which cells were made one. */
final class XlsxRows {

  private static final Pattern RANGE =
      Pattern.compile("[A-Z]{1,3}([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})");

  private final XlsxTable.XlsxStrings strings;
  private final List<TableFile.Raw> rows = new ArrayList<>();
  private final List<TableFile.Merged> merged = new ArrayList<>();
  private List<TableCell> cells = new ArrayList<>();
  private int row;
  private int column;
  private String type = "n";
  private String value = "";

  XlsxRows(XlsxTable.XlsxStrings strings) {
    this.strings = strings;
  }

  TableFile.Found read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        end(xml.getLocalName());
      }
      if (rows.size() > TableFile.MOST_ROWS) {
        return TableFile.Found.nothing("large");
      }
    }
    return new TableFile.Found(rows, merged, Optional.empty());
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "row" -> {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
        column = 0;
      }
      case "c" -> {
        String place = xml.getAttributeValue(null, "r");
        column = place == null ? column + 1 : column(place);
        type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        value = "";
      }
      case "v", "t" -> value += xml.getElementText();
      case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("c") && column <= TableFile.MOST_COLUMNS) {
      while (cells.size() < column - 1) {
        cells.add(TableCell.words("", cells.size() + 1));
      }
      cells.add(cell());
    } else if (name.equals("row")) {
      rows.add(new TableFile.Raw(row, cells));
    }
  }

  private TableCell cell() {
    if (value.isEmpty()) {
      return TableCell.words("", column);
    }
    return switch (type) {
      case "s" -> TableCell.words(strings.at(value), column);
      case "n" -> TableCell.figure(XlsxTable.number(value), column);
      default -> TableCell.words(value, column);
    };
  }

  private void merge(String range) {
    Matcher ends = RANGE.matcher(range == null ? "" : range);
    if (ends.matches() && merged.size() < TableFile.MOST_ROWS) {
      merged.add(
          new TableFile.Merged(
              Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2)), range));
    }
  }

  /** The letters of a place as a number: A is 1. */
  private static int column(String place) {
    int column = 0;
    for (int at = 0; at < place.length() && Character.isLetter(place.charAt(at)); at++) {
      column = column * 26 + (Character.toUpperCase(place.charAt(at)) - 'A' + 1);
      if (column < 1 || column > 16_384) {
        throw new IllegalArgumentException("no column " + place.length());
      }
    }
    return column;
  }
}
