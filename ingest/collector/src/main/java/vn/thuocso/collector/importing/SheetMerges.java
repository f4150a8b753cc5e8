package vn.thuocso.collector.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the merged cells of a sheet. */
final class SheetMerges extends DefaultHandler {

  private static final int MAX = 1_000;

  private final List<CellRangeAddress> merges = new ArrayList<>();

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (local.equals("mergeCell")) {
      if (merges.size() >= MAX) {
        throw new SAXException("too many merged cells");
      }
      merges.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
    }
  }

  /** Returns the merged cell that covers this one and begins elsewhere. */
  Optional<CellRangeAddress> covering(int row, int column) {
    return merges.stream()
        .filter(merge -> merge.isInRange(row, column))
        .filter(merge -> merge.getFirstRow() != row || merge.getFirstColumn() != column)
        .findFirst();
  }

  boolean isEmpty() {
    return merges.isEmpty();
  }

  /** Tells whether a merged cell begins here. */
  boolean beginsAt(int row, int column) {
    return merges.stream()
        .anyMatch(merge -> merge.getFirstRow() == row && merge.getFirstColumn() == column);
  }
}
