package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said beside a result that nothing is wrong with. */
class RemarksTest {
  private static final String TG = "shipped:dti-tuyen-giao";

  @TempDir Path dir;

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  private static List<String> remarks(Run run) {
    assertThat(run.exit()).as(run.err()).isZero();
    return run.json().get("remarks").valueStream().map(each -> each.asString()).toList();
  }

  private Run score(String data) throws IOException {
    return Run.of("score", "-f", TG, "-d", file("d.csv", data), "--totals", "--format", "json");
  }

  @Test
  void thePeriodIsNamedWithTheUnitsThatItLeavesOut() throws IOException {
    Run run =
        score(
            """
            unit,kind,period,code,value
            a,phuong,2025,2.3,yes
            b,phuong,2025,2.3,yes
            a,phuong,2026,2.3,yes
            """);
    assertThat(remarks(run))
        .containsExactly(
            "Kết quả là của kỳ 2026 (1 đơn vị); kỳ khác trong số liệu: 2025 (2 đơn vị).",
            "1 đơn vị chỉ có ở kỳ khác nên không có trong kết quả: b.");
    assertThat(run.err()).contains("Lưu ý / note: Kết quả là của kỳ 2026");
  }

  @Test
  void aPeriodOutsideTheValidityOfTheDefinitionIsSaid() throws IOException {
    assertThat(remarks(score("unit,kind,period,code,value\na,phuong,2024,2.3,yes\n")))
        .containsExactly("Kỳ 2024 nằm ngoài hiệu lực của bộ chỉ số TG-DEMO-1 (từ 2025-07-01).");
  }

  @Test
  void aShareWherePercentAreAskedForIsSaid() throws IOException {
    assertThat(remarks(score("unit,kind,period,code,value\na,phuong,2026,1.4,0.96\n")))
        .containsExactly(
            "Chỉ số 1.4 tính bằng phần trăm nhưng giá trị không quá 1 ở a; nếu là tỷ lệ 0…1, hãy"
                + " nhân với 100.");
  }

  @Test
  void aCodeThatASpreadsheetMayHaveCutIsNamed() throws IOException {
    assertThat(
            remarks(score("unit,kind,period,code,numerator,denominator\na,phuong,2026,6.1,3,4\n")))
        .singleElement()
        .asString()
        .contains("6.10", "6.1;", "văn bản");
  }

  @Test
  void runsOnTwoScalesHaveNoIntervalOfScores() throws IOException {
    String definition =
        file(
            "c.yaml",
            """
            format: thuocso-framework/1
            code: C
            version: "1"
            name: Thử
            label: Thử
            valid: {from: 2024-01-01}
            scoring: composite
            steps: {normalise: {method: minMax, lower: 0, upper: 100}}
            tree:
              code: T
              name: Tổng
              children:
                - {code: "1", name: Một, weight: 1, direction: up, source: measured}
                - {code: "2", name: Hai, weight: 3, direction: up, source: declared}
            """);
    String data = file("c.csv", "unit,1,2\na,9,5\nb,5,1\nc,4,9\n");
    String[] command = {
      "robustness", "-f", definition, "-d", data, "--runs", "20", "--format", "json"
    };
    Run scales = Run.of(append(command, "--normalisations", "minMax,zScore"));
    assertThat(remarks(scales)).singleElement().asString().contains("thang khác nhau");
    assertThat(scales.json().get("rows").get(0).get("scoreLower").isNull()).isTrue();
  }

  private static String[] append(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void nothingIsSaidWhereThereIsNothingToSay() {
    Run run = Run.of("score", "-f", TG, "-d", "shipped:phuong-mau", "--format", "json");
    assertThat(remarks(run)).isEmpty();
    assertThat(run.err()).startsWith("Bộ chỉ số").hasLineCount(1);
  }
}
