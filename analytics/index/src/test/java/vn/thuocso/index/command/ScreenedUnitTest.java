package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit that the definition screens out has rows of its own and touches nobody else's. */
class ScreenedUnitTest {
  private static final String DEFINITION =
      """
      format: thuocso-framework/1
      code: M
      version: "1"
      name: M
      label: M
      valid: {from: 2021-01-01}
      scoring: composite
      data: {groups: [g], denominators: [pop]}
      steps:
        screen: {minimumAvailable: 0.66}
        normalise: {method: minMax, lower: 1, upper: 100}
        aggregate: arithmetic
      tree:
        code: T
        name: T
        children:
          - {code: A, name: A}
          - {code: B, name: B}
      """;

  private static final List<String> KEPT =
      List.of(
          "u1,2024,x,10,1,5",
          "u3,2024,x,30,3,1",
          "u4,2024,y,20,5,2",
          "u5,2024,y,90,9,4",
          "u6,2024,x,40,4,3",
          "u7,2024,x,15,2,2");

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({
    "score",
    "score --totals",
    "robustness --weights ±25% --runs 50",
    "robustness --weights ±25% --runs 50 --show distribution",
    "robustness --weights ±25% --runs 50 --show above",
    "robustness --show leaveOneOut",
    "sensitivity --weights ±25% --normalisations zScore:0:1 --runs 16",
    "audit --part statistics",
    "audit --part availability",
    "audit --part correlations",
    "audit --part denominators",
    "audit --part reliability",
    "audit --part components",
    "audit --part weights",
    "audit --part importance",
    "audit --part shifts",
    "audit --part strengths -u u5",
    "audit --part strengths -u u6 --peers g",
    "explain -u u5",
    "trend"
  })
  void changesNoRowButItsOwnWhereverItStands(String command) throws IOException {
    String without = run(command, "");
    assertThat(without).isNotEmpty();
    for (String screened : List.of("u0", "u4a", "u9")) {
      String with = run(command, screened + ",2024,x,25,7,\n");
      Pattern own = Pattern.compile("(?m)^(.*,)?" + screened + ",.*\\R");
      assertThat(own.matcher(with).replaceAll("")).as(screened).isEqualTo(without);
    }
  }

  @Test
  void keepsTheStateOfWhatItHas() throws IOException {
    assertThat(run("score", "u0,2024,x,25,7,\nu9,2024,x,25,,0\n").lines())
        .anyMatch(line -> line.startsWith("2024,u0,,A,PRESENT,,"))
        .anyMatch(line -> line.startsWith("2024,u0,,B,MISSING,,"))
        .anyMatch(line -> line.startsWith("2024,u0,,T,MISSING,,"))
        .anyMatch(line -> line.startsWith("2024,u9,,B,ZERO,,"));
    assertThat(run("audit --part availability", "u0,2024,x,25,7,\n")).contains("u0,T,2,1,0,0.5,1");
  }

  @Test
  void hasNoStrengths() throws IOException {
    Run run = started("audit --part strengths -u u0", "u0,2024,x,25,7,\n");
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("u0").contains("SCREENED");
  }

  private String run(String command, String rows) throws IOException {
    Run run = started(command, rows);
    assertThat(run.exit()).as(command + ": " + run.err()).isZero();
    return run.out();
  }

  private Run started(String command, String rows) throws IOException {
    String data = "unit,period,g,pop,A,B\n" + rows + String.join("\n", KEPT) + "\n";
    Path definition = Files.writeString(dir.resolve("m.yaml"), DEFINITION);
    Path file = Files.writeString(dir.resolve("m.csv"), data);
    return Run.of((command + " -f " + definition + " -d " + file).split(" ", -1));
  }
}
