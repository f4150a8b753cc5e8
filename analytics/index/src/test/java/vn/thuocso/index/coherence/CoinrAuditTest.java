package vn.thuocso.index.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocso.index.composite.CoinrSample;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

/** Holds every measure against COINr and R; see the resources' README. */
class CoinrAuditTest {
  private static Framework framework;
  private static Scores scores;
  private static Values values;

  @BeforeAll
  static void score() throws InvalidInputException {
    framework = CoinrSample.framework(new Normalisation.MinMax(1, 100));
    scores = scores(framework);
    values = Values.of(framework, CoinrSample.dataset(), scores);
  }

  private static Scores scores(Framework by) throws InvalidInputException {
    Dataset data = CoinrSample.dataset();
    return Scoring.of(by).score(data, data.periods().get(0));
  }

  @Test
  void describesColumns() {
    List<Expected> rows = Expected.of("statistics");
    List<Statistics> all = Statistics.of(values);
    assertThat(all).hasSameSizeAs(rows);
    for (Expected row : rows) {
      Statistics one =
          all.stream()
              .filter(each -> each.indicator().value().equals(row.text("iCode")))
              .findFirst()
              .orElseThrow();
      Spread spread = one.spread().orElseThrow();
      row.holds("Min", spread.min());
      row.holds("Max", spread.max());
      row.holds("Mean", spread.mean());
      row.holds("Median", spread.median());
      row.holds("Q1", spread.lowerQuartile());
      row.holds("Q3", spread.upperQuartile());
      row.holds("Std", spread.sd());
      row.holds("Skew", spread.skewness());
      row.holds("Kurt", spread.kurtosis());
      row.holds("N.Avail", one.present());
      row.holds("N.NonZero", one.present() - one.zeros());
      row.holds("N.Unique", one.unique());
      row.holds("N.Same", one.same());
      row.holds("Frc.Avail", one.availability());
      row.holds("Frc.Same", one.sameShare());
      row.holds("Outliers", one.outliers());
      flag(row, "Flag.Avail", one, Statistics.Flag.FEW_VALUES);
      flag(row, "Flag.NonZero", one, Statistics.Flag.MANY_ZEROS);
      flag(row, "Flag.Unique", one, Statistics.Flag.FEW_DIFFERENT);
      flag(row, "Flag.SkewKurt", one, Statistics.Flag.SKEWED);
    }
  }

  private static void flag(Expected row, String field, Statistics one, Statistics.Flag flag) {
    assertThat(one.flags().contains(flag)).as(row + field).isEqualTo(!row.text(field).equals("ok"));
  }

  @Test
  void countsWhatUnitsHave() {
    List<Availability> all = Availability.of(values);
    int compared = 0;
    for (Expected row : Expected.of("availability")) {
      for (Availability one : all) {
        if (one.unit().value().equals(row.text("uCode"))) {
          row.holds(one.group().value(), one.share());
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(36 * 7);
  }

  @ParameterizedTest
  @EnumSource
  void correlatesTheTree(Correlation kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    List<Expected> rows =
        Expected.of("correlations").stream().filter(row -> row.text("kind").equals(word)).toList();
    List<Pair> pairs = Correlations.of(values, kind);
    assertThat(pairs).hasSize(91 + 4 + 14 * 3 + 4 * 2 + 2 - 1);
    for (Pair pair : pairs) {
      Expected row =
          rows.stream()
              .filter(each -> each.text("one").equals(pair.one().value()))
              .filter(each -> each.text("other").equals(pair.other().value()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(pair.toString()));
      row.holds("r", pair.association().estimate());
      row.holds("p", pair.association().p());
      assertThat(pair.association().units()).isEqualTo(row.whole("n"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void correlatesWithDenominators(Correlation kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    List<Correlations.WithDenominator> all = Correlations.withDenominators(values, kind);
    assertThat(all).hasSize(14);
    for (Correlations.WithDenominator one : all) {
      Expected row =
          Expected.of("denominators").stream()
              .filter(each -> each.text("kind").equals(word))
              .filter(each -> each.text("Ind").equals(one.indicator().value()))
              .findFirst()
              .orElseThrow();
      row.holds("Corr", one.association().estimate());
      assertThat(one.high()).isEqualTo(Math.abs(Double.parseDouble(row.text("Corr"))) > 0.6);
    }
  }

  @Test
  void tellsHowReliableGroupsAre() {
    List<Expected> rows = Expected.of("reliability");
    int at = 0;
    for (Reliability each : Reliability.of(values)) {
      for (int i = 0; i < each.members().codes().size(); i++, at++) {
        Expected row = row(rows, each.members(), each.members().codes().get(i).value());
        row.holds("alpha", each.alpha());
        row.holds("without", each.without().get(i));
      }
    }
    assertThat(at).isEqualTo(rows.size());
  }

  private static Expected row(List<Expected> rows, Members members, String member) {
    return rows.stream()
        .filter(each -> each.text("group").equals(members.group().value()))
        .filter(each -> each.text("scope").equals(members.scope().name()))
        .filter(each -> each.text("member").equals(member))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsPrincipalComponents() {
    List<Expected> rows = Expected.of("components");
    int compared = 0;
    for (Components each : Components.of(values)) {
      for (int c = 0; c < each.components().size(); c++) {
        String number = String.valueOf(c + 1);
        List<Expected> ofComponent =
            rows.stream().filter(row -> row.text("component").equals(number)).toList();
        Components.Component one = each.components().get(c);
        for (int i = 0; i < each.members().codes().size(); i++, compared++) {
          Expected row = row(ofComponent, each.members(), each.members().codes().get(i).value());
          row.holds("units", each.units());
          row.holds("eigenvalue", one.eigenvalue());
          row.holds("cumulative", one.cumulative());
          row.holds("coefficient", one.coefficients().get(i));
          assertThat(one.loadings().get(i))
              .isCloseTo(one.coefficients().get(i) * Math.sqrt(one.eigenvalue()), within(1e-12));
        }
      }
    }
    assertThat(compared).isEqualTo(rows.size());
  }

  @Test
  void carriesWeightsDownTheTree() {
    List<Expected> rows = Expected.of("weights");
    List<EffectiveWeight> all = EffectiveWeight.of(values);
    assertThat(all).hasSameSizeAs(rows);
    for (EffectiveWeight one : all) {
      rows.stream()
          .filter(row -> row.text("iCode").equals(one.node().value()))
          .findFirst()
          .orElseThrow()
          .holds("EffWeight", one.effective());
    }
  }

  @Test
  void measuresImportance() {
    List<Expected> rows = Expected.of("importance");
    List<Importance> all = Importance.of(values);
    assertThat(all).hasSameSizeAs(rows);
    for (Importance one : all) {
      Expected row = row(rows, one.members(), one.member().value());
      row.holds("units", one.units());
      row.holds("linear", one.linear());
      row.holds("classes", one.classes());
      row.holds("ratio", one.ratio());
      row.holds("adjusted", one.adjusted());
    }
  }

  @Test
  void comparesTwoMethods() throws InvalidInputException {
    Scores before = scores(CoinrSample.framework(new Normalisation.ZScore(0, 1)));
    List<Shift> shifts = Shift.of(before, scores);
    List<Expected> rows = Expected.of("shifts");
    assertThat(shifts).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(shifts.get(i).unit().value()).isEqualTo(rows.get(i).text("uCode"));
      rows.get(i).holds("coin.1", shifts.get(i).rankBefore());
      rows.get(i).holds("coin.2", shifts.get(i).rankAfter());
      assertThat(shifts.get(i).rankChange().orElseThrow())
          .isEqualTo(-Double.parseDouble(rows.get(i).text("Diff")));
    }
    assertThat(Shift.agreement(shifts).estimate().value().orElseThrow())
        .isCloseTo(0.93667953667953685, within(1e-9));
  }

  /** COINr leaves out every last place, we only among strengths. */
  @Test
  void findsStrengthsAndWeaknesses() {
    Map<String, List<Expected>> byUnit =
        Expected.of("strengths").stream().collect(Collectors.groupingBy(row -> row.text("unit")));
    assertThat(byUnit).hasSizeGreaterThan(30);
    byUnit.forEach(
        (unit, rows) -> {
          List<Standout> all = Standouts.of(values, new UnitCode(unit), Optional.empty(), 14);
          assertThat(ranks(all, Standout.Side.STRENGTH))
              .startsWith(ranks(rows, Standout.Side.STRENGTH.name()));
          assertThat(places(ranks(all, Standout.Side.WEAKNESS)))
              .containsSubsequence(places(List.of(ranks(rows, Standout.Side.WEAKNESS.name()))));
        });
  }

  private static String[] ranks(List<Expected> rows, String side) {
    return rows.stream()
        .filter(row -> row.text("side").equals(side))
        .map(row -> row.text("Code") + " " + Double.valueOf(row.text("Rank")))
        .toArray(String[]::new);
  }

  /** Without the indicators: among equal ranks, COINr's worst is the one that comes last. */
  private static List<String> places(List<String> ranks) {
    return ranks.stream().map(rank -> rank.substring(rank.indexOf(' '))).toList();
  }

  private static List<String> ranks(List<Standout> all, Standout.Side side) {
    return all.stream()
        .filter(one -> one.side() == side && one.by() == Standout.By.RANK)
        .map(one -> one.indicator() + " " + one.rank())
        .toList();
  }
}
