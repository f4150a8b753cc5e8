package vn.thuocso.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  @Test
  void whatIsMissingOrTooLongIsSaidOnce() {
    Form form = TestingForms.of(Map.of("ten", " "));
    assertThat(form.text("ten", 5)).isEmpty();
    form.refuse("ten", "form.long", 9, 5);
    assertThat(form.problem("ten")).isEqualTo("Chưa điền ô này.");
    assertThat(form.isSound()).isFalse();
  }

  @Test
  void aLongTextIsRefusedWithBothLengths() {
    Form form = TestingForms.of(Map.of("ten", "123456"));
    form.text("ten", 5);
    assertThat(form.problem("ten")).isEqualTo("Có 6 ký tự, dài hơn mức tối đa 5.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22/11/2026", "2026-02-30", "1999-12-31", "2100-01-01", "x"})
  void whatIsNoDayOfOurTimeIsRefusedWithItsValue(String value) {
    Form form = TestingForms.of(Map.of("ngay", value));
    assertThat(form.day("ngay")).isEmpty();
    assertThat(form.problem("ngay")).contains("“" + value + "”");
  }

  @Test
  void aDayIsRead() {
    Form form = TestingForms.of(Map.of("ngay", " 2026-11-22 "));
    assertThat(form.day("ngay")).contains(LocalDate.of(2026, 11, 22));
    assertThat(form.isSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "11", "1.5", "1e3", "٣", "99999999999999999999"})
  void whatIsNoCountInRangeIsRefused(String value) {
    Form form = TestingForms.of(Map.of("so", value));
    assertThat(form.optionalCount("so", 1, 10)).isEmpty();
    assertThat(form.problem("so")).contains(value).contains("từ 1 đến 10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://a.vn",
        "//a.vn",
        "a.vn",
        "http://",
        "https://a@b.vn/",
        "http://a b"
      })
  void onlyPlainWebAddressesAreTaken(String value) {
    Form form = TestingForms.of(Map.of("dia-chi", value));
    form.optionalAddress("dia-chi");
    assertThat(form.problem("dia-chi")).contains(value);
  }

  @Test
  void nothingIsNoProblemWhereItMayBeLeftOut() {
    Form form = TestingForms.of(Map.of());
    assertThat(form.optionalAddress("a")).isEmpty();
    assertThat(form.optionalDay("b")).isEmpty();
    assertThat(form.optionalCount("c", 1, 2)).isEmpty();
    assertThat(form.isSound()).isTrue();
  }
}
