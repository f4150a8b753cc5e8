package vn.thuocso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectReasonTest {

  @ParameterizedTest
  @EnumSource
  void eachReasonSaysTheRuleAndWhatToDo(RejectReason reason) {
    assertThat(reason.rule()).isNotBlank().doesNotEndWith(".");
    assertThat(reason.advice()).endsWith(".");
    assertThat(RejectReason.ofCode(reason.code())).contains(reason);
  }

  @Test
  void theSentenceNamesRuleValueAndPlace() {
    assertThat(RejectReason.UNKNOWN_MEASURE.sentence("page_fanz", "dòng 3"))
        .isEqualTo(
            "Số đo không có trong danh mục: «page_fanz» (dòng 3). Hãy dùng mã số đo trong danh mục.");
  }

  @Test
  void nothingIsInventedForAnEmptyValue() {
    assertThat(RejectReason.WRONG_KEY.sentence("", ""))
        .isEqualTo("Khóa không thuộc kênh này. Hãy dùng khóa của kênh hoặc xin cấp khóa mới.");
  }

  @Test
  void aLongOrUnprintableValueIsCut() {
    String sentence = RejectReason.BAD_VALUE.sentence("x\u0000\n" + "9".repeat(500), "");
    assertThat(sentence).contains("x 9").contains("…»").hasSizeLessThan(250);
  }
}
