package vn.thuocso.index.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.data.csv.LoadedData;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;

class FitTest {
  private static final String COMPOSITE =
      """
      format: thuocso-framework/1
      code: MAU
      version: "1"
      name: Mẫu
      label: Mẫu thử
      valid: {from: 2024-01-01}
      scoring: composite
      data: {groups: [region], denominators: [population]}
      steps: {denominate: {}, impute: {method: groupMean, group: region}, normalise: minMax}
      tree:
        code: INDEX
        name: Tổng
        children:
          - {code: A, name: Không đổi}
          - {code: B, name: Thiếu hết}
          - {code: C, name: Loga, transform: log}
          - {code: D, name: Theo dân, denominator: population}
          - {code: E, name: So sánh, normalise: {method: distanceToReference, reference: u9}}
          - {code: F, name: Tỷ số}
          - {code: G, name: Tốt}
      """;

  @Nested
  class ACompositeMethod {
    @Test
    void everythingThatDoesNotFitIsToldAtOnce() throws Exception {
      String data =
          """
          unit,region,population,A,B,C,D,E,F.num,F.den,G
          u1,bac,0,5,,-1,10,1,1,2,1
          u2,,10,5.0,,0,10,2,1,0,2
          u3,nam,10,,,1,10,3,1,4,3
          """;
      assertThat(problems(YamlFrameworkReader.read(COMPOSITE, "mau.yaml"), data))
          .containsExactly(
              "1:24 constant-column A",
              "1:26 all-missing B",
              "1:32 unknown-code E",
              "2:13 not-positive -1",
              "2:16 zero-denominator D",
              "3:1 absent-field region",
              "3:13 not-positive 0",
              "3:20 zero-denominator F");
    }
  }

  @Nested
  class APointMethod {
    private final String header = "unit,kind,region,population,1,2,3,4.num,4.den,10,11\n";

    @Test
    void oneUnitIsEnoughAndAMissingColumnIsLegal() throws Exception {
      assertThat(problems(framework(), header + "u1,xa,,,,,,,,,\n")).isEmpty();
    }

    @Test
    void aDenominatorOfZeroWithARuleIsLegal() throws Exception {
      assertThat(problems(framework(), header + "u1,xa,,,yes,TRUONG,a,0,0,7,1\n")).isEmpty();
    }

    @Test
    void impossibleCountsAreRefusedWhateverTheRuleForAnEmptyDenominator() throws Exception {
      String counting =
          """
          format: thuocso-framework/1
          code: DEM
          version: "1"
          name: Đếm
          label: Mẫu thử
          valid: {from: 2024-01-01}
          scoring: points
          missing: {rule: zeroKeepsMaximum}
          tree:
            code: T
            name: Tổng
            children:
              - {code: A, name: Thử, max: 1, source: survey, method: {kind: SURVEY, minTrials: 3}}
              - {code: B, name: Phần, max: 1, source: declared, method: {kind: TARGET, target: 90}, part: true, zeroDenominator: ZERO}
              - {code: C, name: Quý, max: 1, source: declared, method: {kind: STEP, steps: [[4, 1], [0, 0]]}, whole: true}
              - {code: D, name: Kế hoạch, max: 1, source: declared, method: {kind: RATIO}, whole: true}
          """;
      String data =
          """
          unit,A.num,A.den,B,B.num,B.den,C,D.num,D.den
          possible,40,40,,0,0,4,120,100
          tooMany,45,40,,5,0,5,9,4
          broken,2.5,4,120,,,3.5,1,4.5
          negative,1,4,-1,,,-2,0,4
          share,1,4,0.96,,,4,0,4
          """;
      assertThat(problems(YamlFrameworkReader.read(counting, "dem.yaml"), data))
          .containsExactly(
              "3:9 out-of-range 45/40",
              "3:15 out-of-range 5/0",
              "4:8 out-of-range 2.5/4",
              "4:14 out-of-range 120",
              "4:20 out-of-range 3.5",
              "4:24 out-of-range 1/4.5",
              "5:14 out-of-range -1",
              "5:19 out-of-range -2");
    }

    private Framework framework() throws Exception {
      return YamlFrameworkReader.read(Path.of("src/test/resources/data/framework.yaml"));
    }
  }

  private static List<String> problems(Framework framework, String data) throws Exception {
    LoadedData loaded =
        CsvDataReader.read(framework, data.getBytes(StandardCharsets.UTF_8), "so-lieu.csv");
    return Fit.check(framework, loaded.data(), loaded.places()).stream()
        .map(
            p ->
                p.place().line()
                    + ":"
                    + p.place().column()
                    + " "
                    + p.rule().code()
                    + " "
                    + p.value())
        .toList();
  }
}
