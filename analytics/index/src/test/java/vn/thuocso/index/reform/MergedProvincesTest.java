package vn.thuocso.index.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.Published;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.UnitCode;

/** The ministry made the 34 provinces' totals of 2024 out of those of the 63. */
class MergedProvincesTest {
  @Test
  void arePlainMeansOfTheFormerOnes() {
    List<Origin> origins =
        Published.rows("merge_map_63_to_34.csv").stream()
            .map(row -> Origin.whole(unit(row, "province_34"), unit(row, "province_63")))
            .toList();
    Map<UnitCode, Cell> totals = new HashMap<>();
    for (Map<String, String> row : Published.rows("dti_province_totals_2022_2024_63.csv")) {
      BigDecimal total = new BigDecimal(Published.get(row, "pdti_2024"));
      totals.put(unit(row, "province"), new Cell.Present(new Reading.Amount(total)));
    }
    Map<UnitCode, Merged> merged =
        Reform.of(origins).merge(totals, MergeRule.PLAIN_MEAN, Map.of(), 4);
    assertThat(merged).hasSize(34);
    for (Map<String, String> row : Published.rows("dti_2024_34_provinces_full.csv")) {
      String name = Published.get(row, "province");
      Merged province = merged.get(new UnitCode(Published.mergedName(name)));
      assertThat(value(province))
          .as(name)
          .isCloseTo(new BigDecimal(Published.get(row, "pdti")), within(new BigDecimal("0.0001")));
    }
  }

  private static BigDecimal value(Merged merged) {
    return ((Reading.Amount) ((Cell.Present) merged.cell()).reading()).value();
  }

  private static UnitCode unit(Map<String, String> row, String column) {
    return new UnitCode(Published.get(row, column));
  }
}
