package vn.thuocso.collector.importing;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Finds out from which year a workbook counts its days: 1900, or 1904 as an old Mac does. */
final class WorkbookDates extends DefaultHandler {

  private boolean from1904;

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (local.equals("workbookPr")) {
      String flag = attributes.getValue("date1904");
      from1904 = "1".equals(flag) || "true".equals(flag);
    }
  }

  boolean from1904() {
    return from1904;
  }
}
