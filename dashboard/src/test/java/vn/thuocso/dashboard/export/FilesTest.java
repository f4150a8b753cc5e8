package vn.thuocso.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void whatASpreadsheetWouldRunIsMadeHarmlessWhereverItStands(String words) throws Exception {
    Sheet sheet =
        new Sheet(
            words,
            List.of(words),
            List.of(List.of(Cell.of(words))),
            List.of(new Sheet.Parameter(words, words, true), Sheet.Parameter.of(words, words)));

    assertThat(csv(sheet)).contains("\"'" + words + "\"").doesNotContain("\"" + words);
    assertThat(TestingWorkbook.texts(XlsxFile.of(sheet, "Nguồn gốc")))
        .anyMatch(text -> text.startsWith("'"))
        .noneMatch(text -> text.matches("(?s)[=+@\\s-].*"));
  }

  @Test
  void aTableComesAfterWhatItIsAboutAndAnEmptyLine() {
    Sheet sheet =
        new Sheet(
            "Bảng",
            List.of("tên", "số"),
            List.of(
                List.of(Cell.of("báo \"Quê\""), Cell.of(new BigDecimal("-1200.50"))),
                List.of(Cell.of(""), Cell.of((BigDecimal) null))),
            List.of(
                new Sheet.Parameter("lưu ý", "Số liệu minh họa", true),
                Sheet.Parameter.of("năm", "2026")));

    assertThat(csv(sheet))
        .isEqualTo(
            "\ufeff\"Số liệu minh họa\"\r\n\"năm\",\"2026\"\r\n\r\n"
                + "\"tên\",\"số\"\r\n\"báo \"\"Quê\"\"\",-1200.5\r\n,\r\n");
  }

  @Test
  void aFileIsAskedForWithThePagesOwnWords() {
    assertThat(new Files("/so-sanh?u=001").at("bang.csv")).isEqualTo("/so-sanh/bang.csv?u=001");
    assertThat(new Files("/so-sanh").at("bang.csv")).isEqualTo("/so-sanh/bang.csv");
  }

  private static String csv(Sheet sheet) {
    return new String(CsvFile.of(sheet), StandardCharsets.UTF_8);
  }
}
