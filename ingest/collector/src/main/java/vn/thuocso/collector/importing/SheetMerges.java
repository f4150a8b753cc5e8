package vn.thuocso.collector.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the merged cells of a sheet, by their columns and first rows. */
final class SheetMerges extends DefaultHandler {

  private static final int MAX = 1_000;

  private final Map<Integer, NavigableMap<Integer, CellRangeAddress>> columns = new HashMap<>();
  private int count;

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (local.equals("mergeCell")) {
      if (++count > MAX) {
        throw new SAXException("too many merged cells");
      }
      add(CellRangeAddress.valueOf(attributes.getValue("ref")));
    }
  }

  /** Merged cells do not overlap; of two that do, the first counts. */
  private void add(CellRangeAddress merge) {
    int last = Math.min(merge.getLastColumn(), SheetRows.MAX_COLUMNS - 1);
    for (int column = merge.getFirstColumn(); column <= last; column++) {
      columns.computeIfAbsent(column, c -> new TreeMap<>()).putIfAbsent(merge.getFirstRow(), merge);
    }
  }

  /** Returns the merged cell that covers this one and begins elsewhere. */
  Optional<CellRangeAddress> covering(int row, int column) {
    return at(row, column)
        .filter(merge -> merge.getFirstRow() != row || merge.getFirstColumn() != column);
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }

  /** Tells whether a merged cell begins here. */
  boolean beginsAt(int row, int column) {
    return at(row, column)
        .filter(merge -> merge.getFirstRow() == row && merge.getFirstColumn() == column)
        .isPresent();
  }

  private Optional<CellRangeAddress> at(int row, int column) {
    return Optional.ofNullable(columns.get(column))
        .map(merges -> merges.floorEntry(row))
        .map(Map.Entry::getValue)
        .filter(merge -> merge.isInRange(row, column));
  }
}
