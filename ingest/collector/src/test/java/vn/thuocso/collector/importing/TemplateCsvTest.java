package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.RejectReason;

class TemplateCsvTest {

  private static final String HEADING = "Mã nội dung;Số đo;Kỳ;Từ ngày;Đến ngày;Giá trị;Ghi chú\n";

  @TempDir private Path directory;
  private final TestingFigures found = new TestingFigures();

  @Test
  void odditiesGiveExactlyTheirRows() throws Exception {
    read(
        "\uFEFF\"BÁO CÁO CỦA ĐƠN VỊ\";;;;;;\n"
            + Normalizer.normalize(HEADING, Normalizer.Form.NFD)
            + "4.10;qr_opens;day;01/09/2026;01/09/2026;12,5;\n"
            + Normalizer.normalize("4.2;LƯỢT MỞ BẰNG MÃ QR;NGÀY;", Normalizer.Form.NFD)
            + "2026-09-02;2026-09-02;0;\n"
            + ";qr_opens;day;2026-09-03;2026-09-03;;trống\n"
            + ";qr_opens;day;2026-09-04;2026-09-04;thiếu;\n"
            + ";posts_published;month;1/9/2026;30/9/2026;1.234.567,5;\n"
            + ";qr_opens;day;2026-09-05;2026-09-05;12 345;\r\n"
            + "\n");
    assertThat(found.figures)
        .containsExactly(
            "3 4.10 qr_opens day 2026-08-31T17:00:00Z/2026-09-01T17:00:00Z OF_PERIOD 12.5",
            "4 4.2 qr_opens day 2026-09-01T17:00:00Z/2026-09-02T17:00:00Z OF_PERIOD 0",
            "6 - qr_opens day 2026-09-03T17:00:00Z/2026-09-04T17:00:00Z OF_PERIOD missing",
            "7 - posts_published month 2026-08-31T17:00:00Z/2026-09-30T17:00:00Z OF_PERIOD"
                + " 1234567.5",
            "8 - qr_opens day 2026-09-04T17:00:00Z/2026-09-05T17:00:00Z OF_PERIOD 12345");
    assertThat(found.blanks).containsExactly(5);
    assertThat(found.problems).isEmpty();
  }

  @Test
  void everyProblemOfAFileIsToldWithItsLine() throws Exception {
    read(
        HEADING
            + ";khong_co;day;2026-09-01;2026-09-01;1;\n"
            + ";qr_opens;tuần lễ;2026-09-01;2026-09-01;1;\n"
            + ";qr_opens;day;31/02/2026;2026-09-01;1;\n"
            + ";qr_opens;day;2026-09-01;;1;\n"
            + ";qr_opens;day;2026-09-01;2026-09-01;1.234;\n"
            + ";qr_opens;day;2026-09-01;2026-09-01;nhiều;\n"
            + ";qr_opens;day;2026-09-01;2026-09-01;7;\n");
    assertThat(found.problems)
        .containsExactly(
            "2 UNKNOWN_MEASURE khong_co",
            "3 UNKNOWN_GRAIN tuần lễ",
            "4 BAD_TIME 31/02/2026",
            "5 MISSING_FIELD Đến ngày",
            "6 BAD_VALUE 1.234",
            "7 BAD_VALUE nhiều");
    assertThat(found.figures).hasSize(1);
  }

  @Test
  void nothingIsTakenOfAFileInAnotherEncoding() {
    byte[] good =
        (HEADING + ";qr_opens;day;2026-09-01;2026-09-01;1;\n").getBytes(StandardCharsets.UTF_8);
    byte[] bad = "ghi chú".getBytes(Charset.forName("windows-1258"));
    byte[] file = java.util.Arrays.copyOf(good, good.length + bad.length);
    System.arraycopy(bad, 0, file, good.length, bad.length);
    assertThatThrownBy(() -> TemplateCsv.read(Files.write(directory.resolve("a.csv"), file), found))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(RejectReason.WRONG_ENCODING));
    assertThatThrownBy(
            () ->
                TemplateCsv.read(
                    Files.writeString(
                        directory.resolve("b.csv"), HEADING, StandardCharsets.UTF_16LE),
                    found))
        .isInstanceOf(Refusal.class);
    assertThat(found.figures).isEmpty();
  }

  @Test
  void aFileWithoutTheHeadingIsNoTemplate() {
    assertThatThrownBy(() -> read("a;b;c\n1;2;3\n")).isInstanceOf(UnknownLayout.class);
  }

  @Test
  void aRowWithoutEndIsRefusedBeforeItFillsTheMemory() {
    assertThatThrownBy(() -> read(HEADING + "\"" + "x".repeat(1 << 20)))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(RejectReason.LINE_TOO_LONG));
  }

  private void read(String csv) throws Exception {
    Path file = Files.writeString(directory.resolve("mẫu.csv"), csv);
    assertThat(FileFormat.sniff(file)).isEqualTo(FileFormat.TEMPLATE_CSV);
    TemplateCsv.read(file, found);
  }
}
