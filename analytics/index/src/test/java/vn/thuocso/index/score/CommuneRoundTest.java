package vn.thuocso.index.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;

/**
 * The round of a real commune (Cần Giuộc, Tây Ninh, DTI 2025): the totals of its six groups, as
 * public software showed them.
 */
class CommuneRoundTest {
  private record Group(String name, String maximum, String self, String verified) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group("Hạ tầng và nền tảng số", "80", "59.47", "50.00"),
          new Group("Nhân lực số", "100", "51.85", "35.38"),
          new Group("An toàn thông tin, an ninh mạng", "100", "100.00", "94.52"),
          new Group("Hoạt động chính quyền số", "520", "442.43", "320.94"),
          new Group("Hoạt động kinh tế số", "80", "80.00", "80.00"),
          new Group("Hoạt động xã hội số", "80", "54.09", "25.43"));
  private static final UnitCode SELF = new UnitCode("self");
  private static final UnitCode VERIFIED = new UnitCode("verified");

  @Test
  void sumsItsSixGroups() {
    Scores scores = WorkedExampleTest.score(framework(), data());
    assertThat(scores.total(SELF).points().orElseThrow().earned()).isEqualByComparingTo("787.84");
    assertThat(scores.total(VERIFIED).points().orElseThrow().earned())
        .isEqualByComparingTo("606.27");
    assertThat(scores.total(SELF).points().orElseThrow().assessed()).isEqualByComparingTo("960");
    assertThat(scores.total(SELF).value()).hasValue(0.8207);
    assertThat(scores.total(VERIFIED).value()).hasValue(0.6315);
  }

  private static Framework framework() {
    StringBuilder yaml =
        new StringBuilder(
            """
            format: thuocso-framework/1
            code: COMMUNE
            version: "1"
            name: {vi: Đợt của một xã, en: A commune's round}
            label: {vi: thử, en: test}
            valid: {from: 2025-01-01}
            scoring: points
            rounding: {points: 2, index: 4}
            missing: {rule: zeroKeepsMaximum}
            tree:
              code: TONG
              name: {vi: Tổng, en: Total}
              max: 960
              children:
            """);
    for (int i = 0; i < GROUPS.size(); i++) {
      yaml.append(
          """
              - {code: "%d", name: {vi: "%s"}, max: %s, source: declared, method: {kind: RATIO}}
          """
              .formatted(i + 1, GROUPS.get(i).name(), GROUPS.get(i).maximum()));
    }
    return Shipped.read(yaml.toString(), "commune.yaml");
  }

  private static Dataset data() {
    List<Code> codes = framework().indicators().stream().map(i -> i.code()).toList();
    Dataset.Builder data = Dataset.builder(codes);
    data.unit(Period.ONLY, new Unit(SELF, "", "", Map.of()));
    data.unit(Period.ONLY, new Unit(VERIFIED, "", "", Map.of()));
    for (int i = 0; i < codes.size(); i++) {
      Group group = GROUPS.get(i);
      data.cell(Period.ONLY, SELF, codes.get(i), points(group.self(), group.maximum()));
      data.cell(Period.ONLY, VERIFIED, codes.get(i), points(group.verified(), group.maximum()));
    }
    return data.build();
  }

  private static Cell points(String earned, String maximum) {
    return new Cell.Present(new Reading.Ratio(new BigDecimal(earned), new BigDecimal(maximum)));
  }
}
