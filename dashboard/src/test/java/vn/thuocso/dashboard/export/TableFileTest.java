package vn.thuocso.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class TableFileTest {

  private static final List<String> HEADS = List.of("Mã", "Tên", "Số");

  @Test
  void whatIsHandedOutIsReadBackTheSame() {
    Sheet sheet =
        new Sheet(
            "Bảng",
            HEADS,
            List.of(
                List.of(new Cell.Words("4.10"), new Cell.Words("=SUM(A1)"), figure("82.5")),
                List.of(new Cell.Words("00103"), new Cell.Blank(), figure("0")),
                List.of(new Cell.Words("x"), new Cell.Words("Tây Hồ, \"mới\""), new Cell.Blank())),
            List.of(Sheet.Parameter.of("Năm", "2027")));

    for (byte[] bytes : List.of(XlsxFile.of(sheet, "Nguồn"), CsvFile.of(sheet))) {
      TableFile read = TableFile.read(bytes, HEADS);

      assertThat(read.problems()).isEmpty();
      assertThat(read.lines())
          .extracting(line -> line.at("Mã").text())
          .containsExactly("4.10", "00103", "x");
      assertThat(read.lines())
          .extracting(line -> line.at("Số").text())
          .containsExactly("82.5", "0", "");
      assertThat(read.lines())
          .extracting(line -> line.at("Tên").plain())
          .containsExactly("=SUM(A1)", "", "Tây Hồ, \"mới\"");
      assertThat(read.lines().get(0).at("Mã").number()).isEmpty();
    }
  }

  @Test
  void aCodeThatASpreadsheetTurnedIntoANumberIsToldApart() throws IOException {
    byte[] bytes =
        workbook(
            page -> {
              heads(page, "Mã", "Tên", "Số");
              page.value(1, 0, new BigDecimal("4.1"));
              page.value(1, 2, 0.1 + 0.2);
            });
    TableFile.Line line = TableFile.read(bytes, HEADS).lines().get(0);
    assertThat(line.at("Mã").number()).contains(new BigDecimal("4.1"));
    assertThat(line.at("Số").text()).isEqualTo("0.3");
    assertThat(line.at("Tên").isBlank()).isTrue();
  }

  @Test
  void allThatIsWrongWithTheColumnsIsToldAtOnce() throws IOException {
    byte[] bytes =
        workbook(
            page -> {
              heads(page, "Mã", "Tên đơn vị", "Số", "Số");
              page.value(2, 0, "a");
              page.range(2, 0, 3, 0).merge();
            });
    assertThat(TableFile.read(bytes, HEADS).problems())
        .containsExactlyInAnyOrder(
            new TableProblem("twice", 1, "Số", "Số"),
            new TableProblem("renamed", 1, "Tên", "Tên đơn vị"),
            new TableProblem("merged", 3, "", "A3:A4"));
    assertThat(rules("a;b;c\n1;2;3\n")).containsExactly("template");
    assertThat(rules("Mã;Tên\n1;2\n")).containsExactly("lacking");
  }

  @Test
  void csvIsReadBetweenSemicolonsAndTabsToo() {
    assertThat(csv("Số;Mã;Tên;Ghi chú\r\n82,5;00103;\"a;b\nc\";x\r\n;;;\r\n").lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.at("Số").text()).isEqualTo("82,5");
              assertThat(line.at("Tên").text()).isEqualTo("a;b\nc");
            });
    assertThat(csv("Mã\tTên\tSố\n1\t2\t3").lines()).hasSize(1);
  }

  @Test
  void whatIsNoTableIsRefusedByItsBytes() throws IOException {
    assertThat(TableFile.read(new byte[0], HEADS).problems().get(0).rule()).isEqualTo("empty");
    assertThat(rules(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
        .containsExactly("old");
    assertThat(rules(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})).containsExactly("kind");
    assertThat(rules("PK\u0003\u0004 not a zip".getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty()
        .isSubsetOf("kind", "broken");
    assertThat(
            rules(
                zip(
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><row".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("broken");
    assertThat(
            rules(
                zip(
                    "xl/worksheets/sheet1.xml",
                    "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"
                        .getBytes(StandardCharsets.UTF_8))))
        .isSubsetOf("broken", "template");
  }

  @Test
  void whatUnpacksToTooMuchIsNotUnpacked() throws IOException {
    assertThat(rules(zip("xl/worksheets/sheet1.xml", new byte[51 << 20]))).containsExactly("large");
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(many)) {
      for (int part = 0; part < 201; part++) {
        zip.putNextEntry(new ZipEntry("p" + part));
      }
    }
    assertThat(rules(many.toByteArray())).containsExactly("large");
    assertThat(rules("Mã,Tên,Số\n" + "1,2,3\n".repeat(20_001))).containsExactly("large");
  }

  private static TableFile csv(String text) {
    return TableFile.read(text.getBytes(StandardCharsets.UTF_8), HEADS);
  }

  private static List<String> rules(String text) {
    return csv(text).problems().stream().map(TableProblem::rule).toList();
  }

  private static List<String> rules(byte[] bytes) {
    return TableFile.read(bytes, HEADS).problems().stream().map(TableProblem::rule).toList();
  }

  private static Cell figure(String number) {
    return new Cell.Figure(new BigDecimal(number));
  }

  private static void heads(Worksheet page, String... heads) {
    for (int column = 0; column < heads.length; column++) {
      page.value(0, column, heads[column]);
    }
  }

  private interface Filling {
    void fill(Worksheet page);
  }

  private static byte[] workbook(Filling filling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      filling.fill(book.newWorksheet("Bảng"));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
