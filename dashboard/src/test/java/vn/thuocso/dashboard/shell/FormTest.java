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

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 0x1b, 0x7f, 0x85, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xd800})
  void whatNobodyCanSeeIsRefusedAndNotShownAgain(int character) {
    String sent = "Bản" + Character.toString(character) + "tin";
    Form form = TestingForms.of(Map.of("ten", sent, "doan", sent));
    assertThat(form.isSound()).isFalse();
    assertThat(form.text("ten", 200)).isEqualTo("Bảntin");
    assertThat(form.lines("doan", 200)).isEqualTo("Bảntin");
    assertThat(form.problem("ten")).contains("ký tự điều khiển");
    assertThat(form.problem("doan")).contains("ký tự điều khiển");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bản\ntin", "Bản\r\ntin", "Bản\ttin"})
  void severalLinesAreTakenOnlyWhereTheyMayBe(String sent) {
    Form form = TestingForms.of(Map.of("ten", sent, "ngay", sent, "doan", sent));
    assertThat(form.lines("doan", 200)).isEqualTo(sent);
    assertThat(form.isSound()).isTrue();
    assertThat(form.text("ten", 200)).isEqualTo("Bản tin");
    assertThat(form.problem("ten")).contains("một dòng");
    assertThat(form.day("ngay")).isEmpty();
    assertThat(form.problem("ngay")).contains("một dòng");
    assertThat(form.problem("doan")).isNull();
  }

  @Test
  void vietnameseInEitherFormAndWrittenMarksAreText() {
    String text = "Tiếng Việt, Tie\u0302\u0301ng Vie\u0323\u0302t \uD83D\uDCD6 \u200B\u200E";
    Form form = TestingForms.of(Map.of("ten", text));
    assertThat(form.text("ten", 200)).isEqualTo(text);
    assertThat(form.isSound()).isTrue();
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
