package vn.thuocso.dashboard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.wording.Wording;

class TypedTest {

  private static final Typed VI =
      new Typed(Wording.in(new Locale("vi"), new StaticMessageSource()));
  private static final Typed EN = new Typed(Wording.in(Locale.ENGLISH, new StaticMessageSource()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.284|1284",
        "1.284.000|1284000",
        "71,1|71.1",
        "1.284,5|1284.5",
        "71,1 %|71.1",
        "1 284|1284",
        "0|0",
        "4.10|4.10",
        "−3|-3"
      })
  void numbersAreReadAsVietnamesePeopleTypeThem(String typed, String engine) {
    assertThat(VI.number(typed)).isEqualTo(engine);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,284.5|1,284.5", "12..3|12..3", "mười|mười", "1,2,3|1,2,3"})
  void whatIsNoNumberStaysAsItWasTyped(String typed, String kept) {
    assertThat(VI.number(typed)).isEqualTo(kept);
    assertThat(VI.shown(kept)).isEqualTo(kept);
  }

  @Test
  void numbersComeBackAsTheyAreWritten() {
    assertThat(VI.shown("1284.5")).isEqualTo("1.284,5");
    assertThat(EN.shown("1284.5")).isEqualTo("1,284.5");
    assertThat(EN.number("1,284.5")).isEqualTo("1284.5");
    assertThat(VI.shown("")).isEmpty();
  }

  @Test
  void blankZeroAndNotApplicableStayThreeThings() {
    assertThat(sent(Map.of()).typed(EntryKind.RATIO)).isEqualTo(Entry.EMPTY);
    assertThat(
            sent(Map.of("1.4.tu-so", List.of("0"), "1.4.mau-so", List.of("48")))
                .typed(EntryKind.RATIO))
        .isEqualTo(Entry.of("0", "48"));
    assertThat(
            sent(Map.of("1.4.khong-ap-dung", List.of("co"), "1.4.tu-so", List.of("5")))
                .typed(EntryKind.RATIO))
        .isEqualTo(new Entry("NOT_APPLICABLE", "", "", ""));
    assertThat(sent(Map.of("1.4.phan", List.of("a", "b"))).typed(EntryKind.PARTS))
        .isEqualTo(Entry.of("a;b"));
    assertThat(sent(Map.of("1.4.phan", List.of("0"))).typed(EntryKind.PARTS))
        .isEqualTo(Entry.of("0"));
  }

  private static Sent sent(Map<String, List<String>> fields) {
    return new Sent(fields, "1.4");
  }
}
