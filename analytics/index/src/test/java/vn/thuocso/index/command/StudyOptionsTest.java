package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyOptionsTest {
  @TempDir Path dir;

  private Run run(String command, String... more) throws IOException {
    Path data = Files.writeString(dir.resolve("d.csv"), Run.provinces2024());
    String[] given = {command, "-f", "shipped:dti-tinh-405", "-d", data.toString()};
    return Run.of(Stream.of(given, more).flatMap(Stream::of).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--runs 0",
        "--runs -1",
        "--runs 1000000000",
        "--resamples 1000000000",
        "--resamples -1",
        "--threads 0",
        "--threads 100000"
      })
  void outsideTheirBoundsAreRefusedByNameAndValue(String option) throws IOException {
    for (String command : new String[] {"robustness", "sensitivity"}) {
      Run run = run(command, option.split(" "));
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains(option.split(" ")[0]).contains(option.split(" ")[1]);
    }
  }

  @Test
  void takingWeightsFromColumnsThatOpposeEachOtherAreRefusedBeforeAnyRun() throws IOException {
    Path definition =
        Files.writeString(
            dir.resolve("eq.yaml"),
            """
            format: thuocso-framework/1
            code: G
            version: "1"
            name: G
            label: G
            valid: {from: 2021-01-01}
            scoring: composite
            steps: {weights: {method: equal}, normalise: {method: zScore}}
            tree: {code: T, name: T, children: [{code: A, name: A}, {code: B, name: B}]}
            """);
    Path data =
        Files.writeString(
            dir.resolve("o.csv"), "unit,A,B\na,1,9\nb,2,7.5\nc,3,7\nd,4,5.5\ne,5,5\n");
    for (String command : new String[] {"robustness", "sensitivity"}) {
      Run run =
          Run.of(
              (command + " -f " + definition + " -d " + data)
                  .concat(" --weight-sets given,pca --normalise zScore,rank --runs 4")
                  .split(" ", -1));
      assertThat(run.exit()).as(run.out()).isEqualTo(2);
      assertThat(run.err()).contains("order-reversed").doesNotContain("[ZScore[");
    }
  }

  @Test
  void namingAWayTwiceAreRefused() throws IOException {
    Run run = run("robustness", "--aggregations", "geometric,geometric");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("geometric,geometric").contains("hai lần");
  }

  @Test
  void thatChangeNothingAreSaidToChangeNothing() throws IOException {
    String definition =
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
        """;
    String file = Files.writeString(dir.resolve("f.yaml"), definition).toString();
    for (String rows : List.of("a,1,10\nb,2,30\nc,5,90\n", "a,1,90\nb,2,30\nc,5,10\n")) {
      String data = Files.writeString(dir.resolve("c.csv"), "unit,1,2\n" + rows).toString();
      Run run =
          Run.of(
              "sensitivity",
              "-f",
              file,
              "-d",
              data,
              "--weights",
              "0.9",
              "--normalisations",
              "minMax,zScore",
              "--runs",
              "32");
      assertThat(run.exit()).as(run.err()).isZero();
      boolean isSettled = rows.startsWith("a,1,10");
      assertThat(run.err().contains("phương sai 0")).as(rows).isEqualTo(isSettled);
    }
  }
}
