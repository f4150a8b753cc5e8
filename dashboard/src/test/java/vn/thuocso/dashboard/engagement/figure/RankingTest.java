package vn.thuocso.dashboard.engagement.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;

class RankingTest {

  private final List<Place> places = new ArrayList<>();
  private final List<Contribution> parts = new ArrayList<>();

  @Test
  void theIndexIsTheMeanOfThePercentileRanks() {
    // FB-03: 50 %, 100 %, 75 %  -> 0, 1, ½;  QR-01: 80, 80, 40 -> ¾, ¾, 0;  FB-09: 10, 20, 30 -> 0,
    // ½, 1
    area("001", 2, 4, 8, 10, 1, 10);
    area("002", 4, 4, 8, 10, 2, 10);
    area("003", 3, 4, 4, 10, 3, 10);

    Ranking ranking = Ranking.of(places, parts, Reading.CLEANED);

    assertThat(codes(ranking)).containsExactly("002", "003", "001");
    assertThat(index(ranking, "001")).isEqualByComparingTo("25");
    assertThat(index(ranking, "002")).isEqualByComparingTo("75");
    assertThat(index(ranking, "003")).isEqualByComparingTo("50");
  }

  @Test
  void equalIndicesShareARankAndTheNextOneIsSkipped() {
    area("001", 4, 4, 4, 10, 2, 10);
    area("002", 4, 4, 4, 10, 2, 10);
    area("003", 1, 4, 1, 10, 1, 10);

    Ranking ranking = Ranking.of(places, parts, Reading.CLEANED);

    assertThat(ranking.ranked()).extracting(at -> at.rank().orElse(0)).containsExactly(1, 1, 3);
    assertThat(ranking.ranked())
        .extracting(at -> at.position().map(Standing.Position::tied).orElse(false))
        .containsExactly(true, true, false);
  }

  @Test
  void underThreeKpisAPlaceIsShownButNotRanked() {
    area("001", 4, 4, 4, 10, 2, 10);
    area("002", 1, 4, 1, 10, 1, 10);
    place("003", 1000);
    counted(Kpi.FB_03, "003", 4, 4);
    counted(Kpi.QR_01, "003", 9, 10);

    Ranking ranking = Ranking.of(places, parts, Reading.CLEANED);

    assertThat(codes(ranking)).containsExactly("001", "002", "003");
    assertThat(ranking.unranked())
        .extracting(at -> at.place().code().value())
        .containsExactly("003");
    // It still is a peer: its values stand in the percentile ranks of the others.
    assertThat(percentile(ranking, "001", Kpi.QR_01)).isEqualByComparingTo("0.5");
  }

  @Test
  void aMissingKpiNeitherLowersNorLiftsTheMean() {
    area("001", 4, 4, 4, 10, 2, 10);
    area("002", 2, 4, 2, 10, 1, 10);
    place("003", 1000);
    counted(Kpi.FB_03, "003", 3, 4);
    counted(Kpi.QR_01, "003", 3, 10);
    silent(Kpi.FB_09, "003");
    counted(Kpi.QR_05, "003", 10, 0);

    Standing third = standing(Ranking.of(places, parts, Reading.CLEANED), "003");

    assertThat(third.figure(Kpi.FB_09).figure().state()).isEqualTo(FigureState.MISSING);
    // Only it has QR-05: nobody to compare with, so two KPIs remain and it is not ranked.
    assertThat(third.percentiles()).containsOnlyKeys(Kpi.FB_03, Kpi.QR_01);
    assertThat(third.position()).isEmpty();
  }

  @Test
  void theSpanTellsHowFarARankMovesWithoutOneKpi() {
    area("001", 4, 4, 9, 10, 1, 10);
    area("002", 3, 4, 8, 10, 3, 10);
    area("003", 1, 4, 7, 10, 2, 10);

    Standing.Position first =
        standing(Ranking.of(places, parts, Reading.CLEANED), "001").position().orElseThrow();

    // 001: 1, 1, 0; 002: ½, ½, 1; 003: 0, 0, ½. Equal at the top, parted by leaving one out.
    assertThat(first.rank()).isEqualTo(1);
    assertThat(first.best()).isEqualTo(1);
    assertThat(first.worst()).isEqualTo(2);
  }

  @Nested
  class AFigure {

    @Test
    void isTheSumAboveOverTheSumBelowNotAMeanOfRates() {
      place("001", 1000);
      counted(Kpi.FB_09, "001", 1, 10);
      counted(Kpi.FB_09, "001", 90, 100);

      Figure figure = figure("001", Kpi.FB_09);

      // 91 / 110, not (10 % + 90 %) / 2.
      assertThat(figure.value().orElseThrow()).isEqualByComparingTo("82.727272727273");
    }

    @Test
    void countsTheWardsOfAnAreaAndTheDistrictsOwnChannel() {
      Place.Member ward =
          new Place.Member(new UnitCode("00004"), "Ba Đình", "phuong", OptionalLong.of(500), 1);
      places.add(
          new Place(new UnitCode("001"), "Ba Đình", "quan", OptionalLong.of(500), List.of(ward)));
      counted(Kpi.QR_01, "001", 3, 3);
      counted(Kpi.QR_01, "00004", 1, 3);

      assertThat(figure("001", Kpi.QR_01).value().orElseThrow())
          .isEqualByComparingTo("66.666666666667");
    }

    @Test
    void ofOpensIsDividedByTheResidentsOnce() {
      place("001", 2000);
      counted(Kpi.QR_05, "001", 30, 0);
      counted(Kpi.QR_05, "001", 20, 0);

      assertThat(figure("001", Kpi.QR_05).value().orElseThrow()).isEqualByComparingTo("25");
    }

    @Test
    void ofOpensIsMissingWhileTheResidentsAreUnknown() {
      places.add(new Place(new UnitCode("001"), "x", "quan", OptionalLong.empty(), List.of()));
      counted(Kpi.QR_05, "001", 30, 0);

      assertThat(figure("001", Kpi.QR_05)).isEqualTo(new Figure.Missing(Cause.NO_POPULATION));
    }

    @Test
    void leavesFlaggedUsesOutOnlyInTheCleanedReading() {
      place("001", 1000);
      parts.add(
          contribution(Kpi.QR_05, "001", new Evidence.Counted(big(50), big(20), BigDecimal.ZERO)));

      assertThat(figure("001", Kpi.QR_05).above()).contains(big(30));
      assertThat(Ranking.of(places, parts, Reading.RAW).of(new UnitCode("001")))
          .map(at -> at.figure(Kpi.QR_05).figure().above().orElseThrow())
          .contains(big(50));
    }

    @Test
    void isInOneOfFiveStates() {
      place("001", 1000);
      counted(Kpi.FB_03, "001", 0, 3);
      silent(Kpi.FB_09, "001");
      parts.add(contribution(Kpi.PL_01, "001", new Evidence.Hidden()));
      counted(Kpi.QR_05, "001", 7, 0);

      Standing standing = standing(Ranking.of(places, parts, Reading.CLEANED), "001");

      assertThat(standing.figures())
          .extracting(of -> of.kpi().code() + " " + of.figure().state())
          .containsExactly(
              "FB-03 ZERO",
              "QR-05 PRESENT",
              "QR-01 NOT_APPLICABLE",
              "PL-01 SUPPRESSED",
              "FB-09 MISSING");
    }

    @Test
    void keepsAHiddenPollOutOfBothSums() {
      place("001", 1000);
      parts.add(contribution(Kpi.PL_01, "001", Evidence.ofPoll(big(9), big(0), big(500))));
      parts.add(contribution(Kpi.PL_01, "001", Evidence.ofPoll(big(50), big(0), big(500))));

      Figure figure = figure("001", Kpi.PL_01);

      assertThat(figure.above()).contains(big(50));
      assertThat(figure.below()).contains(big(500));
    }
  }

  @Test
  void aPollIsHiddenBelowTenAnswersInEitherReading() {
    assertThat(Evidence.ofPoll(big(10), big(0), big(99))).isInstanceOf(Evidence.Counted.class);
    assertThat(Evidence.ofPoll(big(9), big(0), big(99))).isEqualTo(new Evidence.Hidden());
    assertThat(Evidence.ofPoll(big(0), big(0), big(99))).isEqualTo(new Evidence.Hidden());
    assertThat(Evidence.ofPoll(big(12), big(3), big(99))).isEqualTo(new Evidence.Hidden());
  }

  private void area(String code, int... pairs) {
    place(code, 1000);
    counted(Kpi.FB_03, code, pairs[0], pairs[1]);
    counted(Kpi.QR_01, code, pairs[2], pairs[3]);
    counted(Kpi.FB_09, code, pairs[4], pairs[5]);
  }

  private void place(String code, long residents) {
    places.add(new Place(new UnitCode(code), code, "quan", OptionalLong.of(residents), List.of()));
  }

  private void counted(Kpi kpi, String unit, long numerator, long denominator) {
    parts.add(
        contribution(
            kpi, unit, new Evidence.Counted(big(numerator), BigDecimal.ZERO, big(denominator))));
  }

  private void silent(Kpi kpi, String unit) {
    parts.add(contribution(kpi, unit, new Evidence.Silent()));
  }

  private static Contribution contribution(Kpi kpi, String unit, Evidence evidence) {
    return new Contribution(
        kpi, new UnitCode(unit), new Contribution.Source("c", "Kênh", "fanpage"), evidence, true);
  }

  private Figure figure(String code, Kpi kpi) {
    return standing(Ranking.of(places, parts, Reading.CLEANED), code).figure(kpi).figure();
  }

  private static Standing standing(Ranking ranking, String code) {
    return ranking.of(new UnitCode(code)).orElseThrow();
  }

  private static BigDecimal index(Ranking ranking, String code) {
    return standing(ranking, code).position().orElseThrow().index();
  }

  private static BigDecimal percentile(Ranking ranking, String code, Kpi kpi) {
    return standing(ranking, code).percentiles().getOrDefault(kpi, BigDecimal.ONE.negate());
  }

  private static List<String> codes(Ranking ranking) {
    return ranking.standings().stream().map(at -> at.place().code().value()).toList();
  }

  private static BigDecimal big(long value) {
    return BigDecimal.valueOf(value);
  }
}
