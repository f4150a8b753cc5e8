package vn.thuocso.dashboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet as XLSX: the table, and beside it what it was computed from.
 *
 * <p>Written by fastexcel (Apache 2.0): 100 KB that only write, where POI would bring 15 MB that
 * also read. Text goes into typed text cells, so that nothing in it can be a formula.
 */
final class XlsxFile {

  private static final int NARROW = 12;
  private static final int WIDE = 44;
  private static final int NAME = 31;

  private XlsxFile() {}

  static byte[] of(Sheet sheet, String originTitle) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "ThuocSo", "1.0")) {
      table(book.newWorksheet(name(sheet.title())), sheet);
      origin(book.newWorksheet(name(originTitle)), sheet.origin());
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void table(Worksheet page, Sheet sheet) {
    int line = 0;
    for (Sheet.Parameter warning : sheet.origin()) {
      if (warning.warning()) {
        write(page, line++, 0, new Cell.Words(warning.value()));
      }
    }
    for (int column = 0; column < sheet.heads().size(); column++) {
      write(page, line, column, new Cell.Words(sheet.heads().get(column)));
      page.style(line, column).bold().wrapText(true).set();
      page.width(column, NARROW);
    }
    page.freezePane(0, line + 1);
    for (List<Cell> row : sheet.rows()) {
      line++;
      for (int column = 0; column < row.size(); column++) {
        write(page, line, column, row.get(column));
      }
    }
  }

  private static void write(Worksheet page, int line, int column, Cell cell) {
    if (cell instanceof Cell.Words words) {
      page.value(line, column, words.harmless());
    } else if (cell instanceof Cell.Figure figure) {
      page.value(line, column, figure.number());
    }
  }

  private static void origin(Worksheet page, List<Sheet.Parameter> origin) {
    page.width(0, NARROW * 2);
    page.width(1, WIDE);
    for (int line = 0; line < origin.size(); line++) {
      write(page, line, 0, new Cell.Words(origin.get(line).name()));
      page.style(line, 0).bold().set();
      write(page, line, 1, new Cell.Words(origin.get(line).value()));
    }
  }

  /** A spreadsheet forbids some characters in the name of a page, and long ones. */
  private static String name(String title) {
    String plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    return plain.length() > NAME ? plain.substring(0, NAME) : plain;
  }
}
