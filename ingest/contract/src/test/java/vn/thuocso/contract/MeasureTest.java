package vn.thuocso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

  private static final Set<String> RATES = Set.of("%", "‰", "rate", "ratio", "share");

  @Test
  void codesAreUniqueAndFoundAgain() {
    assertThat(Measure.values()).extracting(Measure::code).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Measure.values()).map(m -> Measure.ofCode(m.code()).orElseThrow()))
        .containsExactly(Measure.values());
  }

  @Test
  void anUnknownCodeAndAnotherLetterCaseAreNotFound() {
    assertThat(Measure.ofCode("page_fans")).isEmpty();
    assertThat(Measure.ofCode("QR_OPENS")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aCodeIsLowerSnakeWhateverTheLocale(Measure measure) {
    assertThat(measure.code()).matches("[a-z0-9]+(_[a-z0-9]+)*");
  }

  @ParameterizedTest
  @EnumSource
  void labelsAndUnitAreGivenAndNoMeasureIsARate(Measure measure) {
    assertThat(measure.labelVi()).isNotBlank();
    assertThat(measure.labelEn()).isNotBlank();
    assertThat(measure.unit()).isNotBlank().isNotIn(RATES);
  }

  @Test
  void theListIsTheReviewedOne() {
    assertThat(Measure.values()).hasSizeGreaterThan(100);
    assertThat(Measure.PAGE_FOLLOWS.kind()).isEqualTo(MeasureKind.GAUGE);
    assertThat(Measure.QR_OPENS.kind()).isEqualTo(MeasureKind.FLOW);
    assertThat(Measure.READERS_DAY.kind()).isEqualTo(MeasureKind.UNIQUE);
  }
}
