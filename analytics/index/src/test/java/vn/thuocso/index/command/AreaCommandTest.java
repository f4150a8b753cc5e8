package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The means of an area give nothing away that its indicators hide. */
class AreaCommandTest {
  private static final String DEFINITION =
      """
      format: thuocso-framework/1
      code: P
      version: "1"
      name: P
      label: P
      valid: {from: 2021-01-01}
      scoring: points
      missing: {rule: zeroKeepsMaximum}
      tree:
        code: T
        name: T
        children:
          - code: G
            name: G
            children:
              - {code: A, name: A, max: 10, method: {kind: RATIO}, source: measured, whole: true, part: true, areaRule: SUM, suppression: {k: 10, denominator: leavesDenominator, numerator: leavesDenominator}}
      """;
  private static final String SECOND =
      "        - {code: B, name: B, max: 10, method: {kind: RATIO}, source: measured, whole: true,"
          + " part: true, areaRule: SUM}\n";

  @TempDir Path dir;

  @Test
  void ofTheIndicatorThatHidesAloneAreNotShown() throws IOException {
    Run run = run(DEFINITION, "A.num,A.den", "a,3,40", "b,20,41", "d,30,60", "h,40,80", "c,20,50");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.lines())
        .contains(
            "2024,q,T,NOMINAL_POINTS,SUPPRESSED,,,,,,5,0,0,0,5,a b",
            "2024,q,G,PLAIN_MEAN,SUPPRESSED,,,,,,5,0,0,0,5,a b");
    assertThat(run.lines()).anyMatch(line -> line.matches("2024,q,A,SUM,PRESENT,.*,a b"));
  }

  @Test
  void leaveOutTheUnitsThatAnIndicatorHides() throws IOException {
    Run run =
        run(
            DEFINITION + SECOND,
            "A.num,A.den,B.num,B.den",
            "a,3,40,1,20",
            "b,20,41,1,20",
            "d,30,60,10,20",
            "h,40,80,20,20");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.lines())
        .contains(
            "2024,q,T,NOMINAL_POINTS,PRESENT,0.625,,,,,4,4,0,0,0,a b",
            "2024,q,G,PLAIN_MEAN,PRESENT,0.625,,,,,4,2,0,0,2,a b");
  }

  @Test
  void ofOneUnitAreNotShown() throws IOException {
    Run run =
        run(
            DEFINITION + SECOND,
            "A.num,A.den,B.num,B.den",
            "a,3,40,1,20",
            "b,20,41,1,20",
            "d,30,60,10,20");
    assertThat(run.lines())
        .contains(
            "2024,q,T,NOMINAL_POINTS,SUPPRESSED,,,,,,3,0,0,0,3,a b",
            "2024,q,G,PLAIN_MEAN,SUPPRESSED,,,,,,3,0,0,0,3,a b");
  }

  private Run run(String definition, String columns, String... rows) throws IOException {
    StringBuilder data = new StringBuilder("unit,period," + columns + "\n");
    StringBuilder areas = new StringBuilder("unit,area\n");
    for (String row : rows) {
      String unit = row.substring(0, row.indexOf(','));
      data.append(unit).append(",2024").append(row.substring(unit.length())).append("\n");
      areas.append(unit).append(",q\n");
    }
    String file = Files.writeString(dir.resolve("p.yaml"), definition).toString();
    String readings = Files.writeString(dir.resolve("p.csv"), data).toString();
    String places = Files.writeString(dir.resolve("q.csv"), areas).toString();
    return Run.of("score", "-f", file, "-d", readings, "--areas", places);
  }
}
