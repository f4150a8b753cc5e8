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

/** Scores of merged and split units: two indices of 100 and 300 points. */
class MergeScoresTest {
  private static final String FRAMEWORK =
      """
      format: thuocso-framework/1
      code: P
      version: "1"
      name: Thử
      label: Thử
      valid: {from: 2022-01-01}
      scoring: points
      rounding: {points: 2, index: 4}
      missing: {rule: leavesDenominator}
      data: {missing: [""], denominators: [population]}
      tree:
        code: T
        name: Tổng
        children:
          - {code: "1", name: Một, max: 100, source: measured, method: {kind: SHARE}}
          - {code: "2", name: Hai, max: 300, source: measured, method: {kind: RATIO}}
      """;
  private static final String DATA =
      """
      unit,period,population,1,2.num,2.den
      a,2024,1000,0.4,10,100
      b,2024,3000,0.8,90,300
      c,2024,,0.6,30,60
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
  void byTheMinistrysRuleAreMeansOfIndicesAndTheirNominalTotal() throws IOException {
    assertThat(merge("former,unit\na,n\nb,n\n", "--scores"))
        .containsExactly(
            "n,2024,1,PRESENT,0.6000,,,PLAIN_MEAN,a b,",
            "n,2024,2,PRESENT,0.2000,,,PLAIN_MEAN,a b,",
            "n,2024,T,PRESENT,0.3000,,,PLAIN_MEAN,a b,");
  }

  @Test
  void byPopulationAreWeightedAndMissingWithoutOne() throws IOException {
    assertThat(
            merge(
                "former,unit,share\na,n,1\nb,n,0.5\nc,m,1\nb,m,0.5\n",
                "--scores",
                "--rule",
                "POPULATION_WEIGHTED",
                "--population",
                "population"))
        .containsExactly(
            "m,2024,1,MISSING,,,,POPULATION_WEIGHTED,,c",
            "m,2024,2,MISSING,,,,POPULATION_WEIGHTED,,c",
            "m,2024,T,MISSING,,,,POPULATION_WEIGHTED,,c",
            "n,2024,1,PRESENT,0.6400,,,POPULATION_WEIGHTED,a b,",
            "n,2024,2,PRESENT,0.2200,,,POPULATION_WEIGHTED,a b,",
            "n,2024,T,PRESENT,0.3250,,,POPULATION_WEIGHTED,a b,");
  }

  @Test
  void ofASplitUnitAreItsOwnInEveryPart() throws IOException {
    assertThat(merge("former,unit,share\nb,x,0.25\nb,y,0.75\n", "--scores"))
        .contains(
            "x,2024,T,PRESENT,0.4250,,,PLAIN_MEAN,b,", "y,2024,T,PRESENT,0.4250,,,PLAIN_MEAN,b,");
  }

  @Test
  void dataOfASplitUnitAreItsShareOfBothCounts() throws IOException {
    assertThat(merge("former,unit,share\nb,x,0.25\na,x,1\nb,y,0.75\nc,z,\n", "--rule", "RESUMMED"))
        .contains(
            "x,2024,2,PRESENT,,32.5,175,RESUMMED,a b,",
            "y,2024,2,PRESENT,,67.5,225,RESUMMED,b,",
            "z,2024,2,MISSING,,,,RESUMMED,,c",
            "x,2024,1,MISSING,,,,RESUMMED,,a b");
  }

  @Test
  void haveNoNumeratorToSum() throws IOException {
    Run run = run("former,unit\na,n\n", "--scores", "--rule", "RESUMMED");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--scores", "POPULATION_WEIGHTED");
    assertThat(run("former,unit\na,n\n", "--rule", "POPULATION_WEIGHTED").exit()).isEqualTo(2);
  }

  private List<String> merge(String map, String... options) throws IOException {
    Run run = run(map, options);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.lines().subList(1, run.lines().size());
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
