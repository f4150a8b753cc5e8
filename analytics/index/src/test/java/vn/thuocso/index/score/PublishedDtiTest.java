package vn.thuocso.index.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.Published;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;

/** What the ministry published, from what the ministry published. */
class PublishedDtiTest {
  private static final Framework OF_2022 = Shipped.framework("dti-tinh-922");
  private static final Framework OF_2024 = Shipped.framework("dti-tinh-405");
  private static final Code TOTAL = new Code("DTI");
  private static final List<String> COLUMNS =
      List.of(
          "nhan_thuc_so",
          "the_che_so",
          "ha_tang_so",
          "nhan_luc_so",
          "an_toan_thong_tin_mang",
          "hoat_dong_chinh_quyen_so",
          "hoat_dong_kinh_te_so",
          "hoat_dong_xa_hoi_so");

  /** A framework of nothing but the published total, to rank by. */
  private static final Framework TOTALS =
      Shipped.read(
          """
          format: thuocso-framework/1
          code: TOTALS
          version: "1"
          name: {vi: Tổng đã công bố, en: Published totals}
          label: {vi: thử, en: test}
          valid: {from: 2022-01-01}
          scoring: points
          missing: {rule: leavesDenominator}
          tree:
            code: DTI
            name: {vi: Tổng, en: Total}
            children:
              - code: PUBLISHED
                name: {vi: Đã công bố, en: Published}
                max: 1
                source: declared
                method: {kind: SHARE}
          """,
          "totals.yaml");

  @Test
  void givesThe34TotalsOf2024() {
    List<Map<String, String>> rows = Published.rows("dti_2024_34_provinces_full.csv");
    assertThat(rows).hasSize(34);
    assertTotals(OF_2024, rows);
  }

  @Test
  void givesTheRanksOfThe34RecomputedTotals() {
    List<Map<String, String>> rows = Published.rows("dti_2024_34_provinces_full.csv");
    Ranking ranking = WorkedExampleTest.score(OF_2024, data(OF_2024, rows)).ranking();
    for (Map<String, String> row : rows) {
      assertThat(ranking.rank(unit(row)))
          .as(Published.get(row, "province"))
          .hasValue(Double.parseDouble(Published.get(row, "rank")));
    }
    assertThat(ranking.standings().keySet()).first().isEqualTo(new UnitCode("TP. Hà Nội"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "2023"})
  void givesTheTenTotalsOfEachYearBefore(String year) {
    List<Map<String, String>> rows =
        Published.rows("dti_2022_2023_top5_bottom5_indices.csv").stream()
            .filter(row -> Published.get(row, "year").equals(year))
            .toList();
    assertThat(rows).hasSize(10);
    assertTotals(OF_2022, rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "2023", "2024"})
  void ranksThe63PublishedTotalsWithTheirTies(String year) {
    List<Map<String, String>> rows = Published.rows("dti_province_totals_2022_2024_63.csv");
    assertThat(rows).hasSize(63);
    Code published = new Code("PUBLISHED");
    Dataset.Builder data = Dataset.builder(List.of(published));
    for (Map<String, String> row : rows) {
      data.unit(Period.ONLY, new Unit(unit(row), "", "", Map.of()));
      data.cell(Period.ONLY, unit(row), published, amount(row, "pdti_" + year));
    }
    Ranking ranking = WorkedExampleTest.score(TOTALS, data.build()).ranking();
    for (Map<String, String> row : rows) {
      assertThat(ranking.rank(unit(row)))
          .as(Published.get(row, "province"))
          .hasValue(Double.parseDouble(Published.get(row, "rank_" + year)));
    }
  }

  @Test
  void assesses940PointsIn2024AndTheWhole1000Before() {
    assertThat(assessed(OF_2024)).isEqualByComparingTo("940");
    assertThat(assessed(OF_2022)).isEqualByComparingTo("1000");
  }

  @Test
  void hasPillarsThatShareTheirFoundationAndDoNotAddUp() {
    List<Map<String, String>> rows = Published.rows("dti_2022_2023_top5_bottom5_indices.csv");
    Scores scores = WorkedExampleTest.score(OF_2022, data(OF_2022, rows.subList(0, 10)));
    ViewScores pillars = scores.views().get(0);
    List<BigDecimal> assessed = new ArrayList<>();
    UnitFigures first = Objects.requireNonNull(pillars.figures().get(new UnitCode("TP. Đà Nẵng")));
    for (String pillar : List.of("CQS", "KTS", "XHS")) {
      Figure figure = first.of(new Code(pillar));
      assessed.add(figure.points().orElseThrow().assessed().stripTrailingZeros());
    }
    assertThat(assessed)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("700"), new BigDecimal("650"), new BigDecimal("650"));
    // (100 + 90 + 82.53 + 84.87 + 75.78 + 171.5) / 700
    assertThat(first.of(new Code("CQS")).value()).hasValue(0.8638);
  }

  private static BigDecimal assessed(Framework framework) {
    Map<String, String> row = Published.rows("dti_2024_34_provinces_full.csv").get(0);
    return WorkedExampleTest.score(framework, data(framework, List.of(row)))
        .total(unit(row))
        .points()
        .orElseThrow()
        .assessed();
  }

  private static void assertTotals(Framework framework, List<Map<String, String>> rows) {
    Scores scores = WorkedExampleTest.score(framework, data(framework, rows));
    for (Map<String, String> row : rows) {
      double published = Double.parseDouble(Published.get(row, "pdti"));
      assertThat(scores.figure(unit(row), TOTAL).value().orElseThrow())
          .as(Published.get(row, "province"))
          .isCloseTo(published, within(0.0001 + 1e-12));
    }
  }

  private static Dataset data(Framework framework, List<Map<String, String>> rows) {
    List<Code> codes = framework.indicators().stream().map(indicator -> indicator.code()).toList();
    Dataset.Builder data = Dataset.builder(codes);
    for (Map<String, String> row : rows) {
      data.unit(Period.ONLY, new Unit(unit(row), "", "", Map.of()));
      for (int i = 0; i < codes.size(); i++) {
        data.cell(Period.ONLY, unit(row), codes.get(i), amount(row, COLUMNS.get(i)));
      }
    }
    return data.build();
  }

  private static UnitCode unit(Map<String, String> row) {
    return new UnitCode(Published.get(row, "province"));
  }

  private static Cell amount(Map<String, String> row, String column) {
    return new Cell.Present(new Reading.Amount(new BigDecimal(Published.get(row, column))));
  }
}
