package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.RejectReason;

class WorkbookTest {

  @TempDir private Path directory;
  private final TestingFigures found = new TestingFigures();

  @BeforeEach
  void limit() {
    Workbook.limit(TestingLimits.of(DataSize.ofMegabytes(100)));
  }

  @Test
  void odditiesOfSheetsGiveExactlyTheirRows() throws Exception {
    Path file = directory.resolve("mẫu.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle twoPlaces = book.createCellStyle();
      twoPlaces.setDataFormat(book.createDataFormat().getFormat("0.00"));
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      Sheet sheet = book.createSheet("Số liệu");
      sheet.createRow(0).createCell(0).setCellValue("BÁO CÁO");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
      Row heading = sheet.createRow(1);
      String[] names = {"Mã nội dung", "Số đo", "Kỳ", "Từ ngày", "Đến ngày", "Giá trị"};
      for (int i = 0; i < names.length; i++) {
        heading.createCell(i).setCellValue(names[i]);
      }
      Row first = row(sheet, 2, "qr_opens", day, 1);
      first.createCell(0).setCellValue(4.1);
      first.getCell(0).setCellStyle(twoPlaces);
      first.createCell(5).setCellValue(1234.5);
      first.getCell(5).setCellStyle(twoPlaces);
      // The code's cell is merged down over the next row; the value's over the third.
      row(sheet, 3, "link_opens", day, 1).createCell(5).setCellValue(0.1 + 0.2);
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      row(sheet, 4, "audio_plays", day, 1);
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 5, 5));
      row(sheet, 5, "video_plays", day, 1);
      Row bare = row(sheet, 6, "qr_opens", day, 2);
      bare.createCell(0).setCellValue(4.1);
      bare.createCell(5).setCellValue(1);
      row(sheet, 7, "qr_opens", day, 3).createCell(5).setCellValue("12,5");
      book.write(out);
    }
    assertThat(FileFormat.sniff(file)).isEqualTo(FileFormat.TEMPLATE_XLSX);
    Workbook.read(file, found);

    String first = "2026-08-31T17:00:00Z/2026-09-01T17:00:00Z OF_PERIOD ";
    assertThat(found.figures)
        .containsExactly(
            "3 4.10 qr_opens day " + first + "1234.5",
            "4 4.10 link_opens day " + first + "0.3",
            "8 - qr_opens day 2026-09-02T17:00:00Z/2026-09-03T17:00:00Z OF_PERIOD 12.5");
    assertThat(found.problems).containsExactly("5 BAD_VALUE 0.3", "7 BAD_ID 4.1");
    assertThat(found.blanks).containsExactly(6);
  }

  @Test
  void aWorkbookThatCountsItsDaysFrom1904KeepsItsDays() throws Exception {
    Path file = directory.resolve("mac.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.getCTWorkbook().getWorkbookPr().setDate1904(true);
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      Sheet sheet = book.createSheet();
      Row heading = sheet.createRow(0);
      String[] names = {"Mã nội dung", "Số đo", "Kỳ", "Từ ngày", "Đến ngày", "Giá trị"};
      for (int i = 0; i < names.length; i++) {
        heading.createCell(i).setCellValue(names[i]);
      }
      row(sheet, 1, "qr_opens", day, 1).createCell(5).setCellValue(7);
      book.write(out);
    }
    Workbook.read(file, found);
    assertThat(found.figures)
        .containsExactly("2 - qr_opens day 2026-08-31T17:00:00Z/2026-09-01T17:00:00Z OF_PERIOD 7");
  }

  @Test
  void theTemplateThatIsServedCanBeRead() throws Exception {
    byte[] served = new TemplateController().xlsx().getBody();
    assertThat(served).isNotNull();
    Workbook.read(Files.write(directory.resolve("trống.xlsx"), served), found);
    assertThat(found.figures).isEmpty();
    assertThat(found.problems).isEmpty();
  }

  @Test
  void aZipBombIsRefused() throws Exception {
    Path template =
        Files.write(directory.resolve("t.xlsx"), new TemplateController().xlsx().getBody());
    Path bomb = directory.resolve("bomb.xlsx");
    try (ZipFile in = new ZipFile(template.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (ZipEntry entry : in.stream().map(ZipEntry.class::cast).toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          blow(out);
        } else {
          in.getInputStream(entry).transferTo(out);
        }
      }
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    refuses(bomb, RejectReason.ZIP_BOMB);
  }

  @Test
  void tooManyPartsAreRefused() throws Exception {
    Path file = directory.resolve("many.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 300; i++) {
        out.putNextEntry(new ZipEntry("part" + i + ".xml"));
        out.write("<a/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    refuses(file, RejectReason.ZIP_BOMB);
  }

  @Test
  void aTornWorkbookIsRefused() throws Exception {
    byte[] whole = new TemplateController().xlsx().getBody();
    refuses(
        Files.write(
            directory.resolve("torn.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2)),
        RejectReason.BROKEN_FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='x'><c r='A1'><v>1</v></c></row>",
        "<row><c r='!!'><v>1</v></c></row>",
        "<row><c t='s'><v>99999999</v></c></row>",
        "<row><c><v>mot</v></c></row>",
        "<row><c t='str'><v>&laughs;</v></c></row>"
      })
  void nonsenseInASheetIsABrokenFileAndNoFailureOfOurs(String rows) throws Exception {
    refuses(
        template(
            "nonsense.xlsx",
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows
                + "</sheetData></worksheet>"),
        RejectReason.BROKEN_FILE);
  }

  @Test
  void entitiesAreNotFollowed() throws Exception {
    refuses(
        template(
            "xxe.xlsx",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet xmlns="
                + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
                + "<c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"),
        RejectReason.BROKEN_FILE);
  }

  /** Writes the served template with another first sheet. */
  private Path template(String name, String sheet) throws IOException {
    Path served =
        Files.write(directory.resolve("served.xlsx"), new TemplateController().xlsx().getBody());
    Path file = directory.resolve(name);
    try (ZipFile in = new ZipFile(served.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : in.stream().map(ZipEntry.class::cast).toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          out.write(sheet.getBytes(StandardCharsets.UTF_8));
        } else {
          in.getInputStream(entry).transferTo(out);
        }
      }
    }
    return file;
  }

  private void refuses(Path file, RejectReason reason) {
    assertThatThrownBy(() -> Workbook.read(file, found))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }

  private static Row row(Sheet sheet, int number, String measure, CellStyle style, int day) {
    Row row = sheet.createRow(number);
    row.createCell(1).setCellValue(measure);
    row.createCell(2).setCellValue("ngày");
    for (int column = 3; column <= 4; column++) {
      row.createCell(column).setCellValue(LocalDate.of(2026, 9, day));
      row.getCell(column).setCellStyle(style);
    }
    return row;
  }

  private static void blow(OutputStream out) throws IOException {
    byte[] row = "<row><c><v>1</v></c></row>".repeat(4000).getBytes(StandardCharsets.UTF_8);
    out.write(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            .getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 600; i++) {
      out.write(row);
    }
    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
  }
}
