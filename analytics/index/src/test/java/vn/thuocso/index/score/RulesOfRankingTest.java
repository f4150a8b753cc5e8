package vn.thuocso.index.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** Rounding, ties, floors and short rounds as definitions say them, through the whole engine. */
class RulesOfRankingTest {
  private static final String MISSING = "missing: {rule: leavesDenominator}\n";
  private static final String TIED = "unit,1\na,0.5\nb,0.12344\nc,0.1\nd,0.12336\n";

  @ParameterizedTest
  @CsvSource({
    "competition,1 2 4 2",
    "dense,1 2 3 2",
    "fractional,1.0 2.5 4.0 2.5",
  })
  void tiesAreOfPublishedValuesUnderPoints(String ties, String ranks) throws Exception {
    Scores scores = score(points("ranking: {ties: " + ties + "}\nrounding: {index: 4}"), TIED);
    assertThat(scores.total(new UnitCode("b")).value()).hasValue(0.1234);
    assertThat(ranks(scores)).isEqualTo(numbers(ranks));
    Scores finer = score(points("ranking: {ties: " + ties + "}\nrounding: {index: 5}"), TIED);
    assertThat(ranks(finer)).isEqualTo(numbers("1 2 4 3"));
  }

  @ParameterizedTest
  @CsvSource({"competition,1 2 4 2", "dense,1 2 3 2", "fractional,1.0 2.5 4.0 2.5"})
  void tiesAreOfRoundedScoresUnderComposites(String ties, String ranks) throws Exception {
    String data = "unit,1,2\na,0.5,0.5\nb,0.12344,0.12344\nc,0.1,0.1\nd,0.12336,0.12336\n";
    String rounded = "ranking: {ties: " + ties + "}\nrounding: {score: 4}";
    Scores scores = score(composite(rounded), data);
    assertThat(scores.total(new UnitCode("b")).value()).hasValue(0.1234);
    assertThat(scores.total(new UnitCode("d")).value()).hasValue(0.1234);
    assertThat(ranks(scores)).isEqualTo(numbers(ranks));
    Scores exact = score(composite("ranking: {ties: " + ties + "}"), data);
    assertThat(exact.total(new UnitCode("d")).value()).hasValue(0.12336);
    assertThat(ranks(exact)).isEqualTo(numbers("1 2 4 3"));
  }

  @ParameterizedTest
  @CsvSource({"HALF_UP,0.13", "HALF_EVEN,0.12", "DOWN,0.12"})
  void scoresAreRoundedInTheModeStated(String mode, double score) throws Exception {
    Framework framework = composite("rounding: {score: 2, mode: " + mode + "}");
    Scores scores = score(framework, "unit,1,2\na,0.1,0.15\nb,0,0\n");
    assertThat(scores.total(new UnitCode("a")).value()).hasValue(score);
  }

  @ParameterizedTest
  @CsvSource({"0.4,1 2 3", "0.5,1 2 3", "0.51,1 2 0"})
  void aCompositeRanksFromTheFloorOfAvailabilityOn(String floor, String ranks) throws Exception {
    Framework framework =
        composite("ranking: {ties: competition, floor: {availability: " + floor + "}}");
    Scores scores = score(framework, "unit,1,2\na,0.9,0.9\nb,0.8,0.8\nc,0.7,\n");
    List<Double> expected = numbers(ranks);
    assertThat(ranks(scores)).isEqualTo(expected);
    if (expected.contains(0.0)) {
      assertThat(scores.ranking().of(new UnitCode("c")))
          .isEqualTo(new Standing.Unranked(Standing.Reason.TOO_LITTLE_DATA));
    }
    assertThat(scores.total(new UnitCode("c")).value()).hasValue(0.7);
  }

  @ParameterizedTest
  @CsvSource({"12,0.25,0.5", "6,0.5,1", "5,0.6,1", "3,1,1", "1,1,1"})
  void aShortRoundAsksForItsShareOfAYear(String months, double ratio, double step)
      throws Exception {
    Framework framework =
        Shipped.read(
            head("points", MISSING + "round: {months: " + months + "}\nrounding: {index: 4}")
                + """
                    - {code: "1", name: Một, max: 10, source: measured, method: {kind: RATIO, denMin: 12}}
                    - {code: "2", name: Hai, max: 10, source: measured, method: {kind: STEP, steps: [[4, 1], [2, 0.5]]}}
                """,
            "p.yaml");
    String data = "unit,1.num,1.den,2\na,3,3,2\n";
    Scores scores = score(framework, data);
    assertThat(scores.figure(new UnitCode("a"), framework.indicators().get(0).code()).value())
        .hasValue(ratio);
    assertThat(scores.figure(new UnitCode("a"), framework.indicators().get(1).code()).value())
        .hasValue(step);
  }

  @Test
  void aLongerListOfTiesKeepsItsPlaces() throws Exception {
    String data = "unit,1\na,1\nb,1\nc,1\nd,0.5\n";
    assertThat(ranks(score(points("ranking: {ties: competition}"), data)))
        .isEqualTo(numbers("1 1 1 4"));
    assertThat(ranks(score(points("ranking: {ties: dense}"), data))).isEqualTo(numbers("1 1 1 2"));
    assertThat(ranks(score(points("ranking: {ties: fractional}"), data)))
        .isEqualTo(numbers("2 2 2 4"));
  }

  private static Framework points(String rules) {
    return Shipped.read(
        head("points", MISSING + rules)
            + "    - {code: \"1\", name: Một, max: 10, source: measured, method: {kind: SHARE}}\n",
        "p.yaml");
  }

  private static Framework composite(String rules) {
    return Shipped.read(
        head("composite", rules + "\nsteps: {aggregate: arithmetic}")
            + "    - {code: \"1\", name: Một, weight: 1}\n    - {code: \"2\", name: Hai, weight: 1}\n",
        "c.yaml");
  }

  private static String head(String scoring, String rules) {
    return """
        format: thuocso-framework/1
        code: P
        version: "1"
        name: Thử
        label: Thử
        valid: {from: 2022-01-01}
        scoring: %s
        data: {missing: [""]}
        %s
        tree:
          code: T
          name: Tổng
          children:
        """
        .formatted(scoring, rules);
  }

  private static Scores score(Framework framework, String csv) throws InvalidInputException {
    Dataset data =
        CsvDataReader.read(framework, csv.getBytes(StandardCharsets.UTF_8), "d.csv").data();
    return Scoring.of(framework).score(data, Period.ONLY);
  }

  /** By the units' codes; 0 for one that is not ranked. */
  private static List<Double> ranks(Scores scores) {
    List<Double> ranks = new ArrayList<>();
    scores.units().forEach(unit -> ranks.add(scores.ranking().rank(unit).orElse(0)));
    return ranks;
  }

  private static List<Double> numbers(String text) {
    return java.util.Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
  }
}
