package vn.thuocso.index.framework.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Counts;
import vn.thuocso.index.framework.Denominator;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Effort;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.LiftFacts;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.framework.SuppressionRule;
import vn.thuocso.index.framework.Tags;
import vn.thuocso.index.framework.Ties;
import vn.thuocso.index.framework.Transform;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.framework.Weighting;
import vn.thuocso.index.framework.ZeroDenominator;
import vn.thuocso.index.problem.InvalidInputException;

class YamlFrameworkReaderTest {
  private static final Path VALID = Path.of("src/test/resources/framework/valid");

  @Nested
  class PointScoring {
    private final Framework framework = read("points.yaml");

    @Test
    void nodesStandInTheNaturalOrderOfTheirCodes() {
      assertThat(framework.nodes())
          .extracting(node -> node.code().value())
          .containsExactly(
              "TOTAL", "1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "2",
              "2.2", "2.10");
    }

    @Test
    void anIndicatorIsReadWhole() {
      assertThat(indicator(framework, "1.4"))
          .isEqualTo(
              new Indicator(
                  new Code("1.4"),
                  Name.of("Tỷ số"),
                  1,
                  Direction.UP,
                  SourceKind.MEASURED,
                  Set.of("phuong"),
                  BigDecimal.ONE,
                  Counts.ANY,
                  Optional.of(
                      new PointScale(
                          BigDecimal.valueOf(20),
                          new PointRule.Ratio(Optional.of(BigDecimal.valueOf(4))))),
                  ColumnRules.PLAIN,
                  Optional.of(ZeroDenominator.ZERO),
                  Optional.of(
                      new SuppressionRule(
                          10,
                          Optional.of(Absence.LEAVES_DENOMINATOR),
                          Optional.of(Absence.ZERO_KEEPS_MAXIMUM))),
                  Optional.of(AreaRule.SUM),
                  Optional.of(
                      new LiftFacts(
                          Effort.M,
                          false,
                          new BigDecimal("0.6"),
                          List.of(new Code("1.1"), new Code("2.2")))),
                  new Tags(Map.of("practice", "POLL")),
                  Map.of("evidence", new Name("Tệp số liệu", "A data file"))));
    }

    @Test
    void rulesWithThresholdsAreInPercentUnlessSaidOtherwise() {
      assertThat(indicator(framework, "2.2").factor()).isEqualTo("100");
      assertThat(indicator(framework, "1.6").factor()).isEqualTo("1");
      assertThat(indicator(framework, "1.4").factor()).isEqualTo("1");
    }

    @Test
    void everyRuleOfPointsIsRead() {
      assertThat(framework.indicators().stream().map(i -> i.pointScale().rule().kind()))
          .containsExactly(
              "ROLE", "BOOL", "PARTS", "RATIO", "LINEAR", "BAND", "RANKREF", "SURVEY", "SHARE",
              "TARGET", "STEP");
    }

    @Test
    void theHeadIsRead() {
      assertThat(framework.round().months()).isEqualTo(6);
      assertThat(framework.decision().orElseThrow().number()).isEqualTo("922/QĐ-BTTTT");
      assertThat(framework.valid().to()).hasValue(java.time.LocalDate.of(2023, 12, 31));
      assertThat(framework.rounding())
          .isEqualTo(new Rounding(OptionalInt.of(2), 4, OptionalInt.empty(), RoundingMode.HALF_UP));
      assertThat(framework.ranking())
          .isEqualTo(
              new RankingRule(
                  Ties.COMPETITION,
                  OptionalInt.of(4),
                  new RankingRule.Floor.Assessed(BigDecimal.valueOf(100), new BigDecimal("0.5"))));
      assertThat(framework.missing()).isEqualTo(Absence.ZERO_KEEPS_MAXIMUM);
      assertThat(framework.data().missing()).containsExactlyInAnyOrder("", "NA");
    }

    @Test
    void viewsHaveBandsAndLevels() {
      View pillars = framework.views().get(0);
      assertThat(pillars.value()).isEqualTo(View.Value.EARNED);
      assertThat(pillars.bands().orElseThrow().bands()).hasSize(3);
      assertThat(framework.views().get(1).maturity())
          .hasValue(
              new View.Maturity(
                  "practice",
                  List.of(new BigDecimal("0.60"), new BigDecimal("0.70")),
                  new BigDecimal("0.70")));
    }
  }

  @Nested
  class CompositeScoring {
    private final Framework framework = read("composite.yaml");

    @Test
    void stepsAreRead() {
      assertThat(framework.steps().denominate()).isTrue();
      assertThat(framework.steps().impute())
          .hasValue(
              new Imputation(
                  ImputationMethod.GROUP_MEDIAN,
                  Optional.of("region"),
                  OptionalInt.empty(),
                  OptionalInt.empty()));
      assertThat(framework.steps().treat())
          .hasValue(
              new Treatment.SkewKurtosis(
                  2, 3.5, 5, new Treatment.Afterwards.BoxCox(OptionalDouble.of(0.5)), true));
      assertThat(framework.steps().normalise()).hasValue(new Normalisation.MinMax(1, 100));
      assertThat(framework.steps().weights())
          .isEqualTo(
              new Weighting(vn.thuocso.index.framework.WeightMethod.GIVEN, OptionalDouble.of(1)));
    }

    @Test
    void aGroupsOwnAggregationPrecedesItsLevels() {
      assertThat(framework.aggregationOf(framework.tree()))
          .isEqualTo(AggregationRule.of(new Aggregation.Geometric()));
      assertThat(framework.aggregationOf(group("A")))
          .isEqualTo(AggregationRule.of(new Aggregation.GeneralisedMean(0.5)));
      assertThat(framework.aggregationOf(group("B")))
          .isEqualTo(AggregationRule.of(new Aggregation.Arithmetic()));
    }

    @Test
    void indicatorsOverrideSteps() {
      assertThat(indicator(framework, "A.1").column().transform()).isEqualTo(Transform.LOG);
      assertThat(indicator(framework, "A.2").column().denominator())
          .hasValue(new Denominator("gdp", 1000));
      assertThat(indicator(framework, "A.2").column().treat()).hasValue(new Treatment.None());
      assertThat(indicator(framework, "A.10").column().goalposts()).hasValue(new Span(20, 85));
      assertThat(indicator(framework, "B.1").column().target()).hasValue(3);
      assertThat(indicator(framework, "B.2").column().normalise())
          .hasValue(new Normalisation.ZScore(0, 1));
    }

    private Group group(String code) {
      return (Group) framework.find(new Code(code)).orElseThrow();
    }
  }

  @Nested
  class Text {
    @Test
    void aByteOrderMarkIsNoPartOfIt() throws Exception {
      String text = Files.readString(VALID.resolve("points.yaml"));
      assertThat(YamlFrameworkReader.read("\uFEFF" + text, "mau.yaml"))
          .isEqualTo(read("points.yaml"));
    }

    @Test
    void anotherEncodingIsRefused() {
      byte[] bytes = "name: Tên".getBytes(StandardCharsets.UTF_16);
      assertThatThrownBy(() -> YamlFrameworkReader.read(bytes, "mau.yaml"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("UTF-8");
    }

    @Test
    void endlessNestingIsRefusedBeforeItIsBuilt() {
      assertThatThrownBy(() -> YamlFrameworkReader.read("[".repeat(100_000), "mau.yaml"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("sâu");
    }

    @Test
    void aTextTooLongIsRefusedBeforeItIsRead() {
      assertThatThrownBy(() -> YamlFrameworkReader.read(" ".repeat(5_000_000), "mau.yaml"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("4000000");
    }

    @Test
    void aHugeExponentIsNoNumber() {
      assertThatThrownBy(
              () ->
                  YamlFrameworkReader.read(
                      "round: {months: 1e999999999}\nformat: thuocso-framework/1", "mau.yaml"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("mau.yaml:1:17: wrong-type");
    }
  }

  private static Indicator indicator(Framework framework, String code) {
    return (Indicator) framework.find(new Code(code)).orElseThrow();
  }

  private static Framework read(String sample) {
    try {
      return YamlFrameworkReader.read(VALID.resolve(sample));
    } catch (IOException | InvalidInputException e) {
      throw new IllegalStateException(e);
    }
  }
}
