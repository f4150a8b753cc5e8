package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of merged units: what goes into score afterwards, and what nobody may read out of it. */
class MergeDataTest {
  private static final String FRAMEWORK =
      """
      format: thuocso-framework/1
      code: P
      version: "1"
      name: Thử
      label: Thử
      valid: {from: 2022-01-01}
      scoring: points
      unitKinds: [commune, ward]
      rounding: {points: 2, index: 4}
      missing: {rule: zeroKeepsMaximum}
      data: {missing: [""], groups: [region], denominators: [population]}
      tree:
        code: T
        name: Tổng
        children:
          - {code: "1", name: Phần trăm, max: 10, source: measured, percent: 100, method: {kind: RATIO}}
          - {code: "2", name: Có không, max: 5, source: declared, method: {kind: BOOL}}
          - code: "3"
            name: Nhỏ
            max: 5
            source: measured
            suppression: {k: 10, denominator: leavesDenominator, numerator: leavesDenominator}
            zeroDenominator: NOT_APPLICABLE_IF_PROBE_PASSED
            method: {kind: RATIO}
          - {code: "4", name: Chỉ phường, max: 5, source: declared, unitKinds: [ward], method: {kind: BOOL}}
          - code: "5"
            name: Các ý
            max: 5
            source: declared
            method: {kind: PARTS, parts: {x: 0.5, y: 0.5}}
      """;
  private static final String DATA =
      """
      unit,period,kind,region,population,1.num,1.den,2,3.num,3.den,3.extra,4,5
      a,2024,commune,bắc,1000,40,50,yes,3,20,,,x;y
      b,2024,commune,bắc,3000,45,50,yes,20,60,,,x;y
      c,2024,commune,bắc,2000,10,50,no,9,40,,,0
      d,2024,ward,nam,2000,10,50,no,0,0,PROBE_PASSED,yes,x
      """;

  @TempDir Path dir;
  private String framework = "";
  private String data = "";

  @BeforeEach
  void write() throws IOException {
    framework = file("p.yaml", FRAMEWORK);
    data = file("d.csv", DATA);
  }

  @Test
  void areMeansInTheIndicatorsUnitAndScoreSo() throws IOException {
    Run merged = merge("former,unit\na,n\nb,n\n", "--as-data");
    assertThat(merged.lines()).contains("n,2024,commune,bắc,1,PRESENT,85.0000,,,,");
    assertThat(scored(merged)).anyMatch(line -> line.startsWith("2024,n,,1,PRESENT,0.85,8.50,10"));
  }

  @Test
  void ofARenamedUnitScoreAsBefore() throws IOException {
    List<String> before = Run.of("score", "-f", framework, "-d", data).lines();
    for (String rule : List.of("PLAIN_MEAN", "RESUMMED")) {
      Run merged = merge("former,unit\na,a\nb,b\nc,c\nd,d\n", "--as-data", "--rule", rule);
      assertThat(merged.lines())
          .contains("d,2024,ward,nam,3,ZERO,,0,0,PROBE_PASSED,", "c,2024,commune,bắc,5,ZERO,,,,,")
          .contains("c,2024,commune,bắc,population,,2000,,,,");
      assertThat(scored(merged)).isEqualTo(before);
    }
  }

  @Test
  void neverTellACountThatIsHidden() throws IOException {
    for (String rule : List.of("PLAIN_MEAN", "RESUMMED")) {
      for (String map :
          List.of(
              "former,unit,share\na,n,1\nb,n,1\n",
              "former,unit,share\na,n,1\n",
              "former,unit,share\na,n,0.3\nc,n,0.7\na,m,0.7\nc,m,0.3\n")) {
        assertThat(merge(map, "--rule", rule).lines())
            .filteredOn(line -> line.startsWith("n,2024,3,"))
            .singleElement()
            .asString()
            .as(rule + map)
            .startsWith("n,2024,3,SUPPRESSED:NUM,,,,");
      }
    }
  }

  @Test
  void sumHiddenCountsThatAreEnoughTogether() throws IOException {
    assertThat(merge("former,unit\na,n\nc,n\nb,n\n", "--rule", "RESUMMED").lines())
        .contains("n,2024,3,PRESENT,,32,120,RESUMMED,b a c,");
  }

  @Test
  void areRefusedForScoringWhereTheRuleCannotMakeThem() throws IOException {
    Run run = run("former,unit\nb,n\nc,n\n", "--as-data");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("PLAIN_MEAN", "chỉ số 2 của b, c", "--scores");
  }

  @Test
  void refuseAMapThatTheDataDoNotBear() throws IOException {
    Run unknown = run("former,unit\na,n\nzz,n\n");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("map.csv", ":3", "zz");
    Run twice = run("former,unit,share\na,n,0.7\na,m,0.7\n");
    assertThat(twice.exit()).isEqualTo(2);
    assertThat(twice.err()).contains(":3", "1.4");
    Run some = run("former,unit\na,n\nb,n\n");
    assertThat(some.exit()).isZero();
    assertThat(some.err()).contains("2 đơn vị", "c, d");
  }

  @Test
  void refuseDecimalsThatNoNumberHas() throws IOException {
    for (String decimals : List.of("-5", "13", "2000000000")) {
      assertThat(run("former,unit\na,n\nb,n\n", "--decimals", decimals).exit())
          .as(decimals)
          .isEqualTo(2);
    }
  }

  private List<String> scored(Run merged) throws IOException {
    Run scored = Run.of("score", "-f", framework, "-d", file("merged.csv", merged.out()));
    assertThat(scored.exit()).as(scored.err()).isZero();
    return scored.lines();
  }

  private Run merge(String map, String... options) throws IOException {
    Run run = run(map, options);
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }

  private Run run(String map, String... options) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of("merge", "-f", framework, "-d", data, "--map", file("map.csv", map)));
    all.addAll(List.of(options));
    return Run.of(all.toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }
}
