package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no computation can work with is refused by name, and what is hidden stays hidden. */
class NumbersTest {
  private static final String COMPOSITE =
      """
      format: thuocso-framework/1
      code: P
      version: "1"
      name: Thử
      label: Thử
      valid: {from: 2022-01-01}
      scoring: composite
      steps:
        normalise: {method: minMax}
        aggregate: {method: generalisedMean, power: 2}
      tree:
        code: T
        name: Tổng
        children:
          - {code: a, name: A, source: measured, weight: 1}
          - code: b
            name: B
            source: measured
            weight: 2
            suppression: {k: 10, denominator: leavesDenominator}
      """;
  private static final String DATA = "unit,a,b\nx,1,3\ny,2,4\nz,4,9\n";

  @TempDir Path dir;

  @Test
  void withinMeasureAreTaken() throws IOException {
    assertThat(score(COMPOSITE, DATA).exit()).isZero();
    assertThat(score(COMPOSITE, "unit,a,b\nx,1e50,3\ny,-1e50,4\nz,1e-50,9\n").exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1e308", "-1e400", "1e-300", "1e51"})
  void beyondMeasureAreRefusedInData(String number) throws IOException {
    Run run = score(COMPOSITE, DATA.replace("x,1,", "x," + number + ","));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(number, "1e50", "ô B2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weight: 2|weight: 1.0e308",
        "power: 2|power: 1.0e300",
        "power: 2|power: 1.0e-300",
        "power: 2|power: 101",
        "method: minMax}|method: goalposts, scale: 1.0e400}",
        "k: 10, denominator: leavesDenominator|k: 10"
      })
  void beyondMeasureAreRefusedInTheDefinition(String from, String to) throws IOException {
    Run run = score(COMPOSITE.replace(from, to), DATA);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("p.yaml");
  }

  @Test
  void hiddenWithAShownDenominatorAreHiddenForTheirNumerator() throws IOException {
    String points =
        """
        format: thuocso-framework/1
        code: P
        version: "1"
        name: Thử
        label: Thử
        valid: {from: 2022-01-01}
        scoring: points
        missing: {rule: zeroKeepsMaximum}
        tree:
          code: T
          name: Tổng
          children:
            - {code: a, name: A, max: 1, source: declared, method: {kind: BOOL}}
            - code: b
              name: B
              max: 1
              source: measured
              suppression: {k: 10, denominator: zeroKeepsMaximum}
              method: {kind: RATIO}
        """;
    Run run = score(points, "unit,a,b,b.den\nx,yes,SUPPRESSED,40\ny,yes,SUPPRESSED,4\n");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.lines())
        .anyMatch(line -> line.contains(",x,,b,SUPPRESSED,,0,0,1"))
        .anyMatch(line -> line.contains(",y,,b,SUPPRESSED,,0,1,1"));
    Run error = score(points, "unit,a,a.se,b,b.den\nx,yes,0.1,SUPPRESSED,40\n");
    assertThat(error.exit()).isEqualTo(2);
    assertThat(error.err()).contains("sai số", "ô C2");
  }

  @Test
  void hiddenEverywhereAreNotMissing() throws IOException {
    String data = "unit,a,b\nx,1,NOT_APPLICABLE\ny,2,SUPPRESSED:DEN\nz,4,NOT_APPLICABLE\n";
    Run run = score(COMPOSITE, data);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.lines()).anyMatch(line -> line.contains(",x,,b,NOT_APPLICABLE,"));
  }

  private Run score(String framework, String data) throws IOException {
    return Run.of(
        "score",
        "-f",
        Files.writeString(dir.resolve("p.yaml"), framework).toString(),
        "-d",
        Files.writeString(dir.resolve("d.csv"), data).toString());
  }
}
