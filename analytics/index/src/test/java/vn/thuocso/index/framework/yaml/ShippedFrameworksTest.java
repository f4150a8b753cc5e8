package vn.thuocso.index.framework.yaml;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.framework.ZeroDenominator;

/** The product's own framework, held to what its description says of it. */
class ShippedFrameworksTest {
  private static final Framework OWN = ShippedFrameworks.read("dti-tuyen-giao").orElseThrow();

  @Test
  void areAllReadAndSayWhatTheyAre() {
    for (String name : ShippedFrameworks.names()) {
      Framework framework = ShippedFrameworks.read(name).orElseThrow();
      assertThat(framework.label().vi()).as(name).isNotBlank();
      assertThat(framework.label().en()).as(name).isNotBlank();
    }
    assertThat(OWN.label().vi()).isEqualTo("ĐỀ XUẤT CỦA SẢN PHẨM – KHÔNG PHẢI VĂN BẢN CHÍNH THỨC");
    assertThat(OWN.decision()).isEmpty();
    assertThat(ShippedFrameworks.read("dti-tinh-405").orElseThrow().label().vi())
        .contains("hồi quy", "940", "không phải văn bản chính thức");
    assertThat(ShippedFrameworks.read("none")).isEmpty();
  }

  @Test
  void ownHasFiftyIndicatorsAndAThousandPoints() {
    assertThat(OWN.indicators()).hasSize(50);
    assertThat(sums(indicator -> "all")).isEqualTo(Map.of("all", 1000));
    assertThat(sums(ShippedFrameworksTest::mainIndex))
        .isEqualTo(Map.of("1", 100, "2", 100, "3", 100, "4", 100, "5", 100, "6", 500));
    assertThat(counts(ShippedFrameworksTest::mainIndex))
        .isEqualTo(Map.of("1", 5, "2", 5, "3", 7, "4", 6, "5", 7, "6", 20));
  }

  @Test
  void ownStandsInNaturalOrder() {
    List<String> codes =
        OWN.indicators().stream().map(indicator -> indicator.code().value()).toList();
    assertThat(codes).containsSubsequence("6.2", "6.9", "6.10", "6.20");
  }

  @Test
  void ownHasTheMethodsDescribed() {
    assertThat(counts(indicator -> indicator.pointScale().rule().kind()))
        .isEqualTo(
            Map.of(
                "BOOL", 1, "ROLE", 1, "PARTS", 5, "STEP", 2, "RATIO", 22, "TARGET", 12, "LINEAR", 5,
                "BAND", 1, "SURVEY", 1));
  }

  @Test
  void ownHasTheSourcesAndStagesDescribed() {
    assertThat(sums(indicator -> indicator.source().word()))
        .isEqualTo(Map.of("measured", 380, "declared", 590, "survey", 30));
    assertThat(counts(indicator -> indicator.source().word()).get(SourceKind.MEASURED.word()))
        .isEqualTo(19);
    assertThat(sums(indicator -> tag(indicator, "stage")))
        .isEqualTo(
            Map.of(
                "FOUNDATION",
                285,
                "PUBLISHED",
                245,
                "REACHABLE",
                235,
                "ANSWERED",
                125,
                "USED",
                110));
  }

  @Test
  void ownHasTwoPartitionsOfTheSameIndicators() {
    assertThat(sums(OWN.views().get(0))).isEqualTo(Map.of("KN", 130, "PT", 225, "VH", 645));
    assertThat(sums(OWN.views().get(1))).isEqualTo(Map.of("L1", 330, "L2", 465, "L3", 205));
    for (View view : OWN.views()) {
      Set<Code> seen = new HashSet<>();
      view.groups()
          .forEach(group -> group.members().forEach(m -> assertThat(seen.add(m)).isTrue()));
      assertThat(seen).hasSize(50);
    }
  }

  @Test
  void ownSaysWhatItTakesToImprove() {
    assertThat(
            OWN.indicators().stream()
                .filter(indicator -> !indicator.lift().orElseThrow().feasibleThisYear())
                .map(indicator -> indicator.code().value()))
        .containsExactly("3.2", "6.15");
    assertThat(find("6.17").lift().orElseThrow().dependsOn())
        .containsExactly(new Code("6.6"), new Code("6.11"), new Code("6.19"));
  }

  @Test
  void ownRewardsAnsweredRegularReadableServiceMost() {
    assertThat(
            OWN.indicators().stream()
                .filter(i -> i.pointScale().max().compareTo(new BigDecimal("35")) == 0)
                .map(indicator -> indicator.code().value()))
        .containsExactly("6.2", "6.5", "6.6", "6.11", "6.19");
  }

  @Test
  void ownTellsWhatSmallAndEmptyDenominatorsMean() {
    assertThat(find("6.2").zeroDenominator())
        .contains(ZeroDenominator.NOT_APPLICABLE_IF_PROBE_PASSED);
    assertThat(find("2.4").zeroDenominator()).isEmpty();
    assertThat(find("6.8").suppression().orElseThrow().numerator()).isPresent();
    assertThat(find("4.2").suppression().orElseThrow().numerator()).isEmpty();
    assertThat(find("6.3").factor()).isEqualByComparingTo("1000");
    assertThat(find("6.12").factor()).isEqualByComparingTo("1");
  }

  @Test
  void ownExplainsEveryIndicatorToPeople() {
    for (Indicator indicator : OWN.indicators()) {
      assertThat(indicator.notes())
          .as(indicator.code().value())
          .containsKeys(
              "unit", "numerator", "collected", "evidence", "notApplicable", "antiGaming");
      assertThat(indicator.name().en()).isNotBlank();
    }
  }

  private static Map<String, Integer> sums(Function<Indicator, String> by) {
    Map<String, Integer> sums = new TreeMap<>();
    OWN.indicators()
        .forEach(i -> sums.merge(by.apply(i), i.pointScale().max().intValueExact(), Integer::sum));
    return sums;
  }

  private static Map<String, Integer> counts(Function<Indicator, String> by) {
    return OWN.indicators().stream().collect(groupingBy(by, reducing(0, i -> 1, Integer::sum)));
  }

  private static Map<String, Integer> sums(View view) {
    Map<String, Integer> sums = new TreeMap<>();
    for (View.Part group : view.groups()) {
      int sum =
          group.members().stream()
              .mapToInt(code -> find(code.value()).pointScale().max().intValueExact())
              .sum();
      sums.put(group.code().value(), sum);
    }
    return sums;
  }

  private static String mainIndex(Indicator indicator) {
    Group group = OWN.parentOf(indicator.code()).orElseThrow();
    return group.code().value();
  }

  private static String tag(Indicator indicator, String name) {
    return indicator.tags().get(name).orElseThrow();
  }

  private static Indicator find(String code) {
    return (Indicator) OWN.find(new Code(code)).orElseThrow();
  }
}
