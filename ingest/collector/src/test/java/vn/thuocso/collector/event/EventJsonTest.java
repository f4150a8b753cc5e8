package vn.thuocso.collector.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.contract.RejectReason;

class EventJsonTest {

  private static final String LINE =
      """
      {"type":"interaction","id":"đợt-1","kind":"qr_open","at":"2026-11-22T09:00:00Z"}""";

  private final EventJson json = new EventJson();

  @Test
  void aBomBeforeTheFirstLineIsNoPartOfIt() throws Refusal {
    assertThat(json.type(json.object(("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("interaction");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1258", "UTF-32"})
  void anotherEncodingIsNamedAndNeverGuessed(String encoding) {
    refuses(LINE.getBytes(Charset.forName(encoding)), RejectReason.WRONG_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "[1]", "\"x\"", "{\"a\":1", "{} {}", "{\"a\":1,\"a\":1}"})
  void whatIsNoObjectIsMalformed(String line) {
    refuses(line.getBytes(StandardCharsets.UTF_8), RejectReason.MALFORMED);
  }

  @Test
  void aDeepNestIsMalformedBeforeItCosts() {
    refuses("[".repeat(10_000).getBytes(StandardCharsets.UTF_8), RejectReason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\ud800", "a\\nb"})
  void anIdIsWhatCanBeWrittenDown(String id) {
    String line = LINE.replace("đợt-1", id);
    assertThatThrownBy(() -> json.use(json.object(line.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(RejectReason.BAD_ID));
  }

  @Test
  void aLineThatNamesAnotherChannelIsNotTakenForThisOne() throws Refusal {
    String line = LINE.replace("{\"type\"", "{\"channel\":\"tay-ho\",\"type\"");
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    json.checkChannel(json.object(bytes), "tay-ho");
    assertThatThrownBy(() -> json.checkChannel(json.object(bytes), "ba-dinh"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(RejectReason.WRONG_KEY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | MISSING_FIELD",
        "',\"period\":null' | MISSING_FIELD",
        "',\"period\":\"2026-09\"' | MALFORMED",
        "',\"period\":[\"2026-09-01\"]' | MALFORMED"
      })
  void aPeriodOfTheWrongTypeIsNotCalledMissing(String period, RejectReason reason) {
    String line =
        "{\"measure\":\"page_media_view\",\"grain\":\"day\",\"value\":1%s}".formatted(period);
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> json.figure(json.object(bytes)))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.reason()).isEqualTo(reason);
              assertThat(r.field()).isEqualTo("period");
            });
  }

  private void refuses(byte[] line, RejectReason reason) {
    assertThatThrownBy(() -> json.object(line))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
