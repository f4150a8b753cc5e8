package vn.thuocso.index.data.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;

/** What a person reads who has the file open in a spreadsheet. */
class SentencesTest {
  private static List<String> sentences(byte[] data) throws Exception {
    Framework framework =
        YamlFrameworkReader.read(ShippedFrameworks.bytes("dti-tuyen-giao").orElseThrow(), "tg");
    return catchThrowableOfType(
            InvalidInputException.class, () -> CsvDataReader.read(framework, data, "d.csv"))
        .problems()
        .stream()
        .map(Problem::sentence)
        .toList();
  }

  private static List<String> sentences(String data) throws Exception {
    return sentences(data.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyCellIsNamedByIndicatorUnitAndSpreadsheetCell() throws Exception {
    assertThat(sentences("unit,kind,code,state,value\na,phuong,1.4,,\"91,5\"\n"))
        .containsExactly(
            "Chỉ số 1.4 của đơn vị a, ô E2 (cột \"value\"): Số thập phân viết bằng dấu chấm; hãy"
                + " ghi 91.5 thay cho 91,5.");
  }

  @Test
  void aStateInWordsOfOnesOwnIsAnsweredWithTheStatesThatThereAre() throws Exception {
    assertThat(
            sentences(
                "unit,kind,code,state,value\na,phuong,1.4,THIEU,\na,phuong,1.5,,không áp dụng\n"))
        .satisfiesExactly(
            first -> assertThat(first).contains("hãy ghi MISSING", "NOT_APPLICABLE, SUPPRESSED"),
            second -> assertThat(second).contains("hãy ghi NOT_APPLICABLE", "SUPPRESSED:DEN"));
  }

  @Test
  void theZeroThatASpreadsheetCutsIsNamed() throws Exception {
    assertThat(
            sentences("unit,kind,code,numerator,denominator\na,phuong,6.1,1,2\na,phuong,6.1,3,\n"))
        .singleElement()
        .asString()
        .contains("6.10", "định dạng cột mã là văn bản");
  }

  @Test
  void aFileOfAnotherKindHasOneCause() throws Exception {
    assertThat(sentences("unit\tkind\tcode\tvalue\na\tphuong\t1.4\t9\n"))
        .singleElement()
        .asString()
        .contains("Tab");
    assertThat(sentences("Bảng số liệu 2026,,,\nunit,kind,code,value\na,phuong,1.4,9\n"))
        .singleElement()
        .asString()
        .contains("tiêu đề");
    assertThat(sentences(new byte[] {'P', 'K', 3, 4, 20, 0}))
        .singleElement()
        .asString()
        .contains("Excel");
  }

  @Test
  void aVietnameseHeadingIsAnsweredWithTheNameOfTheColumn() throws Exception {
    assertThat(sentences("Đơn vị,kind,code,value\na,phuong,1.4,9\n"))
        .anySatisfy(each -> assertThat(each).contains("Cột này phải mang tên \"unit\""));
  }
}
