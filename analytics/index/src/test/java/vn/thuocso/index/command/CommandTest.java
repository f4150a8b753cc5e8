package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocso.index.Published;

class CommandTest {
  private static final String DTI = "shipped:dti-tinh-405";
  private static final String COMPOSITE =
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

  @TempDir Path dir;

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  private String provinces() throws IOException {
    return file("provinces.csv", Run.provinces2024());
  }

  @Nested
  class Help {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "check",
          "score",
          "robustness",
          "sensitivity",
          "audit",
          "explain",
          "lift",
          "merge",
          "template",
          "trend",
          "verify"
        })
    void ofEveryCommandSpeaksVietnameseFirst(String command) {
      Run run = Run.of(command, "--help");
      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.lines().get(0))
          .matches(".*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùý].*");
      assertThat(run.lines().get(1)).matches("[\\x20-\\x7E]+");
      assertThat(run.out()).contains("--out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "score", "robustness", "explain", "lift"})
    void givesAnExampleThatWorks(String command) {
      String help = Run.of(command, "--help").out();
      String example =
          help.substring(help.indexOf("example: index ") + "example: index ".length())
              .replaceAll("\\s+", " ")
              .replace("| head", "")
              .strip();
      assertThat(example).startsWith(command);
      Run run = Run.of(example.split(" "));
      assertThat(run.exit()).as(example + run.err()).isZero();
      assertThat(run.out()).isNotEmpty();
    }

    @Test
    void ofTheProgramNamesEveryCommandAndExitCode() {
      Run run = Run.of("--help");
      assertThat(run.exit()).isZero();
      assertThat(run.out())
          .contains(
              "check",
              "score",
              "robustness",
              "sensitivity",
              "explain",
              "lift",
              "merge",
              "trend",
              "audit")
          .contains("verify", "70");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "score", "score --format xml -f a -d b"})
    void isPointedToWhereTheCommandIsWrong(String arguments) {
      Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("--help");
    }
  }

  @Nested
  class Check {
    @Test
    void passesWhatIsRight() throws IOException {
      Run run = Run.of("check", "-f", DTI, "-d", provinces());
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.lines()).containsExactly("file,line,column,rule,value,sentence");
      assertThat(Run.of("check", "-f", DTI).exit()).isZero();
    }

    @Test
    void tellsEveryProblemAtOnceWithItsPlace() throws IOException {
      String data = file("bad.csv", "unit,1,2\na,\"0,5\",1.2.3\na,0.1,0.2\n");
      Run run = Run.of("check", "-f", DTI, "-d", data, "--format", "json");
      assertThat(run.exit()).isEqualTo(2);
      List<String> rules =
          run.json().get("rows").valueStream().map(row -> row.get("rule").asString()).toList();
      assertThat(rules).contains("absent-field", "decimal-comma", "not-a-number", "duplicate");
      assertThat(run.err()).contains("bad.csv:2:3: decimal-comma");
    }

    @Test
    void findsWhatOnlyShowsWhenTheMethodMeetsTheData() throws IOException {
      Run run =
          Run.of(
              "check",
              "-f",
              file("c.yaml", COMPOSITE),
              "-d",
              file("flat.csv", "unit,1,2\na,5,1\nb,5,2\n"));
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).contains("constant-column");
    }
  }

  @Nested
  class Score {
    @Test
    void everyEditionIsScoredInOneRun() throws Exception {
      String definition =
          file("c.yaml", COMPOSITE.replace("upper: 100}", "upper: 100, over: all}"));
      String data =
          file("d.csv", "unit,period,1,2\na,2023,1,1\nb,2023,2,2\na,2024,3,3\nb,2024,5,5\n");
      Run run = Run.of("score", "-f", definition, "-d", data, "-p", "all", "--totals");
      assertThat(run.exit()).isZero();
      assertThat(run.lines().stream().skip(1).map(line -> line.split(",", -1)))
          .extracting(row -> row[0] + row[1] + " " + row[5])
          .containsExactly("2023a 0", "2023b 25", "2024a 50", "2024b 100");
    }

    @Test
    void givesThePublishedTotalsAndRanks() throws IOException {
      Run run = Run.of("score", "-f", DTI, "-d", provinces(), "--totals", "--format", "json");
      assertThat(run.exit()).as(run.err()).isZero();
      JsonNode rows = run.json().get("rows");
      assertThat(rows).hasSize(34);
      for (int i = 0; i < 34; i++) {
        assertThat(rows.get(i).get("value").asDouble())
            .isCloseTo(
                Double.parseDouble(Published.get(Run.rows().get(i), "pdti")), within(1.001e-4));
        assertThat(rows.get(i).get("rank").asInt())
            .isEqualTo(Integer.parseInt(Published.get(Run.rows().get(i), "rank")));
      }
      assertThat(run.json().get("parameters").get("engine").asString()).isEqualTo("1");
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() {
      Run run = Run.of(Run.bytes(Run.provinces2024()), "score", "-f", DTI, "-d", "-", "--totals");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.lines()).hasSize(35);
      assertThat(run.lines().get(0)).startsWith("period,unit,view,node,state,value");
      assertThat(run.lines().get(1)).startsWith("2024,p01,,DTI,PRESENT,0.8241,");
      assertThat(run.err()).startsWith("Bộ chỉ số").hasLineCount(1).contains("không phải văn bản");
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
      Path out = dir.resolve("out.csv");
      Run good = Run.of("score", "-f", DTI, "-d", provinces(), "--out", out.toString());
      assertThat(good.exit()).as(good.err()).isZero();
      assertThat(good.out()).isEmpty();
      String before = Files.readString(out);
      String bad = file("bad.csv", "unit,1\na,x\n");
      assertThat(Run.of("score", "-f", DTI, "-d", bad, "--out", out.toString()).exit())
          .isEqualTo(2);
      assertThat(Files.readString(out)).isEqualTo(before);
      Path elsewhere = dir.resolve("none/out.csv");
      assertThat(Run.of("score", "-f", DTI, "-d", provinces(), "-o", elsewhere.toString()).exit())
          .isEqualTo(2);
      try (Stream<Path> left = Files.list(dir)) {
        assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
      }
    }

    @Test
    void givesNoPartialOutputOnBadInput() throws IOException {
      Run run = Run.of("score", "-f", DTI, "-d", file("bad.csv", "unit,1\na,0.5\nb,1.2.3\n"));
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("bad.csv:3:3: not-a-number");
      assertThat(Run.of("score", "-f", DTI, "-d", "no-such-file.csv").exit()).isEqualTo(2);
      assertThat(Run.of("score", "-f", "shipped:none", "-d", "x").err()).contains("dti-tinh-405");
      assertThat(Run.of("score", "-f", "-", "-d", "-").exit()).isEqualTo(2);
      assertThat(Run.of("score", "-f", DTI, "-d", provinces(), "-p", "1999").exit()).isEqualTo(2);
    }

    @Test
    void takesSeveralFilesAndTellsAUnitThatStandsInTwo() throws IOException {
      String other = file("other.csv", "unit,period,1,2,3,4,5,6,7,8\nx,2023,1,1,1,1,1,1,1,1\n");
      Run run = Run.of("score", "-f", DTI, "-d", provinces(), other, "-p", "2023", "--totals");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.lines()).hasSize(2);
      Run twice = Run.of("score", "-f", DTI, "-d", other, other);
      assertThat(twice.exit()).isEqualTo(2);
      assertThat(twice.err()).contains("duplicate");
    }
  }

  @Nested
  class Explain {
    @Test
    void sumsToTheScoreAndToTheGapAbove() throws IOException {
      for (String[] more : new String[][] {{}, {"--above"}, {"--against-unit", "p34"}}) {
        Run run =
            Run.of(
                Stream.concat(
                        Stream.of(
                            "explain",
                            "-f",
                            DTI,
                            "-d",
                            provinces(),
                            "-u",
                            "p02",
                            "--format",
                            "json"),
                        Stream.of(more))
                    .toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode rows = run.json().get("rows");
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.size() - 1; i++) {
          sum = sum.add(rows.get(i).get("contribution").decimalValue());
        }
        assertThat(sum)
            .isEqualByComparingTo(rows.get(rows.size() - 1).get("contribution").decimalValue());
        assertThat(run.json().get("shares").get("declared").asDouble()).isEqualTo(1);
      }
    }

    @Test
    void keepsWhatWasFilledInApartFromWhatWasDone() throws IOException {
      String filling = COMPOSITE.replace("steps: {", "steps: {impute: {method: indicatorMean}, ");
      String data = file("gap.csv", "unit,period,1,2\na,2024,9,1\nb,2024,,5\nc,2024,1,2\n");
      Run run =
          Run.of(
              "explain",
              "-f",
              file("c.yaml", filling),
              "-d",
              data,
              "-u",
              "a",
              "--against-unit",
              "b",
              "--format",
              "json");
      assertThat(run.exit()).as(run.err()).isZero();
      JsonNode filled = run.json().get("rows").get(0);
      assertThat(filled.get("againstImputed").asDouble()).isEqualTo(1);
      assertThat(filled.get("imputed").asDouble()).isZero();
      assertThat(filled.get("performance").asDouble()).isZero();
      assertThat(filled.get("gap").asDouble()).isCloseTo(12.5, within(1e-9));
      assertThat(run.json().get("rows").get(1).get("gap").asDouble()).isZero();
    }

    @Test
    void splitsAChangeOfRankIntoPerformanceAndMethod() throws IOException {
      String now = file("now.csv", "unit,period,1,2\na,2024,9,1\nb,2024,5,5\nc,2024,1,2\n");
      String then = file("then.csv", "unit,period,1,2\na,2023,1,2\nb,2023,5,5\nc,2023,9,1\n");
      String former = file("former.yaml", COMPOSITE.replace("weight: 3", "weight: 0.1"));
      Run run =
          Run.of(
              "explain",
              "-f",
              file("c.yaml", COMPOSITE),
              "-d",
              now,
              "--former-framework",
              former,
              "--former-data",
              then,
              "--format",
              "json");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.json().get("rows")).hasSize(3);
      run.json()
          .get("rows")
          .forEach(
              row -> {
                assertThat(row.get("performance").asDouble() + row.get("method").asDouble())
                    .isEqualTo(row.get("change").asDouble());
                assertThat(row.get("orders").asInt()).isEqualTo(2);
              });
    }

    @Test
    void namesTheOtherSideAndRefusesTwo() throws IOException {
      Run run =
          Run.of("explain", "-f", DTI, "-d", provinces(), "-u", "p02", "--against-unit", "p34");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.lines().get(0)).endsWith(",against,group,name");
      assertThat(run.lines().get(1)).endsWith(",p34,DTI,Nhận thức số");
      Run two =
          Run.of(
              "explain",
              "-f",
              DTI,
              "-d",
              provinces(),
              "-u",
              "p02",
              "--above",
              "--against-unit",
              "p34");
      assertThat(two.exit()).isEqualTo(2);
      assertThat(two.err()).contains("--above");
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
      String data = provinces();
      assertThat(Run.of("explain", "-f", DTI, "-d", data, "-u", "nobody").exit()).isEqualTo(2);
      assertThat(Run.of("explain", "-f", DTI, "-d", data).exit()).isEqualTo(2);
      assertThat(Run.of("explain", "-f", DTI, "-d", data, "-u", "p01", "--above").exit())
          .isEqualTo(2);
      assertThat(Run.of("explain", "-f", DTI, "-d", data, "-u", "p01", "--node", "99").exit())
          .isEqualTo(2);
    }
  }

  @Nested
  class Lift {
    private static final String POINTS =
        """
        format: thuocso-framework/1
        code: P
        version: "1"
        name: Thử
        label: Thử
        valid: {from: 2024-01-01}
        scoring: points
        ranking: {ties: competition, decimals: 4}
        missing: {rule: zeroKeepsMaximum}
        tree:
          code: T
          name: Tổng
          children:
            - {code: "1", name: Một, max: 60, source: measured, method: {kind: SHARE}, lift: {effort: S, feasibleThisYear: true, maxGainShare: 0.5, dependsOn: []}}
            - {code: "2", name: Hai, max: 40, source: declared, method: {kind: BOOL}, lift: {effort: L, feasibleThisYear: true, maxGainShare: 1, dependsOn: []}}
        """;

    @Test
    void namesTheCheapestCriteria() throws IOException {
      String data =
          file("d.csv", "unit,period,1,2\na,2024,0.5,no\nb,2024,0.9,no\nc,2024,0.2,yes\n");
      Run run =
          Run.of("lift", "-f", file("p.yaml", POINTS), "-d", data, "-u", "a", "--format", "json");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.json().get("cheapest").asBoolean()).isTrue();
      assertThat(run.json().get("rows").get(0).get("node").asString()).isEqualTo("1");
      assertThat(run.json().get("pointsNeeded").decimalValue()).isEqualByComparingTo("22");
      Run who = Run.of("lift", "-f", file("p.yaml", POINTS), "-d", data, "-u", "b", "--overtakers");
      assertThat(who.exit()).as(who.err()).isZero();
      assertThat(who.lines()).hasSize(3);
    }

    @Test
    void saysThatNobodyCanOvertakeAndWhomARankIsSharedWith() throws IOException {
      String data = file("t.csv", "unit,period,1,2\na,2024,0.5,no\nb,2024,0.8,no\n");
      String[] alone = {"lift", "-f", file("p.yaml", POINTS), "-d", data};
      Run tied =
          Run.of(Stream.concat(Stream.of(alone), Stream.of("-u", "a")).toArray(String[]::new));
      assertThat(tied.exit()).as(tied.err()).isZero();
      assertThat(tied.err()).contains("đồng hạng", "b");
      String far = file("far.csv", "unit,period,1,2\na,2024,0,no\nb,2024,1,yes\n");
      Run nobody =
          Run.of("lift", "-f", file("p.yaml", POINTS), "-d", far, "-u", "b", "--overtakers");
      assertThat(nobody.exit()).as(nobody.err()).isZero();
      assertThat(nobody.err()).contains("Không đơn vị nào vượt được");
      Run both =
          Run.of(
              "lift",
              "-f",
              file("p.yaml", POINTS),
              "-d",
              far,
              "-u",
              "b",
              "--overtakers",
              "-k",
              "2");
      assertThat(both.exit()).isEqualTo(2);
    }

    @Test
    void saysThatADefinitionWithoutFactsHasNoWay() throws IOException {
      Run run = Run.of("lift", "-f", DTI, "-d", provinces(), "-u", "p03");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("không khai lift");
    }

    @Test
    void isForPointsOnly() throws IOException {
      Run run =
          Run.of(
              "lift",
              "-f",
              file("c.yaml", COMPOSITE),
              "-d",
              file("d.csv", "unit,1,2\na,1,2\nb,2,1\n"),
              "-u",
              "a");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
    }
  }

  @Nested
  class Merge {
    @Test
    void makesNewUnitsAndPipesThemIntoScore() throws IOException {
      String map = file("map.csv", "former,unit\np01,n1\np02,n1\np03,n2\n");
      Run told = Run.of("merge", "-f", DTI, "-d", provinces(), "--map", map);
      assertThat(told.exit()).as(told.err()).isZero();
      assertThat(told.lines().get(0)).endsWith("rule,from,without");
      assertThat(told.out()).contains("n1,2024,1,PRESENT,1.0000,,,PLAIN_MEAN,p01 p02,");
      Run data = Run.of("merge", "-f", DTI, "-d", provinces(), "--map", map, "--as-data");
      Run scored = Run.of(Run.bytes(data.out()), "score", "-f", DTI, "-d", "-", "--totals");
      assertThat(scored.exit()).as(scored.err()).isZero();
      assertThat(scored.lines()).hasSize(3);
    }

    @Test
    void refusesAMapThatItCannotRead() throws IOException {
      String map = file("map.csv", "former,unit,share\na,b,2\na,b,0.1\n,c,0.1\nd,e,x\n");
      Run run = Run.of("merge", "-f", DTI, "-d", provinces(), "--map", map);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("out-of-range", "duplicate", "absent-field", "not-a-number");
    }
  }

  @Nested
  class HowSure {
    @Test
    void givesIntervalsGroupsAndParameters() throws IOException {
      Path parameters = dir.resolve("parameters.csv");
      String[] arguments = {
        "robustness",
        "-f",
        DTI,
        "-d",
        provinces(),
        "--runs",
        "50",
        "--seed",
        "7",
        "--parameters",
        parameters.toString()
      };
      Run run = Run.of(arguments);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.lines()).hasSize(35);
      assertThat(Files.readAllLines(parameters)).hasSize(51);
      assertThat(Run.of(arguments).out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"distribution", "above", "leaveOneOut"})
    void showsWhatElseTheRunsSay(String show) throws IOException {
      Run run = Run.of("robustness", "-f", DTI, "-d", provinces(), "--runs", "20", "--show", show);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.lines().size()).isGreaterThan(34);
    }

    @Test
    void refusesAStepThatTheMethodDoesNotHave() throws IOException {
      Run run =
          Run.of("robustness", "-f", DTI, "-d", provinces(), "--normalisations", "minMax,zScore");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("step-not-allowed");
    }

    @Test
    void repeatsAStudyFromItsParametersToTheLastDigitOnAnyNumberOfThreads() throws IOException {
      String[] asked = {
        "--weights", "±25%",
        "--weight-sets", "given,equal,pca",
        "--normalise", "minMax:1:100,zScore:10:2",
        "--aggregate", "arithmetic,generalisedMean:0.5",
        "--runs", "40",
        "--seed", "9",
        "--parameters"
      };
      String first = dir.resolve("first.json").toString();
      String second = dir.resolve("second.json").toString();
      Run once = Run.of(study(asked, first));
      assertThat(once.exit()).as(once.err()).isZero();
      Run again =
          Run.of(study(new String[0], "--repeat", first, "--threads", "3", "--parameters", second));
      assertThat(again.exit()).as(again.err()).isZero();
      assertThat(again.out()).isEqualTo(once.out());
      assertThat(Path.of(second)).hasSameTextualContentAs(Path.of(first));
      assertThat(Files.readString(Path.of(first)))
          .contains("MinMax[lower=1.0, upper=100.0]", "GeneralisedMean[power=0.5]", "EQUAL", "PCA");
      Files.writeString(
          Path.of(first),
          Files.readString(Path.of(first)).replace("\"engine\" : \"1\"", "\"engine\" : \"0\""));
      Run unknown = Run.of(study(new String[0], "--repeat", first));
      assertThat(unknown.exit()).isEqualTo(2);
      assertThat(unknown.err()).contains("unknown-engine");
    }

    private String[] study(String[] asked, String... more) throws IOException {
      String data = file("d.csv", "unit,1,2\na,1,1\nb,2,5\nc,5,4\nd,9,9\n");
      String[] given = {"robustness", "-f", file("c.yaml", COMPOSITE), "-d", data};
      return Stream.of(given, asked, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void tellsEveryAlternativeThatItCannotReadAtOnce() throws IOException {
      Run run =
          Run.of(
              study(
                  new String[0],
                  "--weights",
                  "200%",
                  "--weight-sets",
                  "given,guessed",
                  "--normalise",
                  "minMax:5:1,gopher",
                  "--treat",
                  "skewKurtosis:1:2:3:log:true:4",
                  "--aggregate",
                  "generalisedMean:0"));
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains(
              "--weights: out-of-range",
              "--weight-sets: out-of-range",
              "--normalise: goalposts",
              "--normalise: out-of-range",
              "--treat: unknown-field",
              "--aggregate: out-of-range");
    }

    @Test
    void tellsItsProgressOnlyWhereAskedOrWatched() throws IOException {
      assertThat(Run.of(study(new String[0], "--runs", "20")).err()).hasLineCount(1);
      assertThat(Run.of(study(new String[0], "--runs", "20", "--progress")).err())
          .contains("100 % (20/20)");
    }

    @Test
    void tellsWhatRanksHangOn() throws IOException {
      String data = file("d.csv", "unit,1,2\na,1,1\nb,2,5\nc,5,4\nd,9,9\n");
      Run run =
          Run.of(
              "sensitivity",
              "-f",
              file("c.yaml", COMPOSITE),
              "-d",
              data,
              "--runs",
              "32",
              "--weights",
              "0.5",
              "--aggregations",
              "arithmetic,median",
              "--score-of",
              "b");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.lines()).hasSize(3);
      assertThat(run.lines().get(1)).startsWith("weights,");
    }
  }

  @Nested
  class Verify {
    @Test
    void holdsForWhatScoreBundles() throws IOException {
      String zip = dir.resolve("b.zip").toString();
      Run score = Run.of("score", "-f", DTI, "-d", provinces(), "--bundle", zip);
      assertThat(score.exit()).as(score.err()).isZero();
      Run run = Run.of("verify", zip);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.err()).contains("holds");
      assertThat(Run.of(Files.readAllBytes(Path.of(zip)), "verify", "-").exit()).isZero();
    }

    @Test
    void refusesWhatIsNoBundle() throws IOException {
      assertThat(Run.of("verify", dir.resolve("none").toString()).exit()).isEqualTo(2);
      assertThat(Run.of("verify", dir.toString()).exit()).isEqualTo(2);
      assertThat(Run.of("verify", file("x.zip", "not a zip")).exit()).isEqualTo(2);
    }
  }
}
