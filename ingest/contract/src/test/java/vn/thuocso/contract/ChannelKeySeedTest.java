package vn.thuocso.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelKeySeedTest {

  private static final Clock LATE_EVENING_UTC =
      Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneOffset.UTC);
  private static final String SEED = "00".repeat(31) + "01";

  @Test
  void theSameSeedAndChannelAlwaysGiveTheSameKey() {
    ChannelKey key = seed(SEED).keyOf(new ChannelId("bt-tay-ho"));
    assertThat(key.value()).isEqualTo("ukBERwKJwdAdU2H6NS2E_WGf65hPUpyD0rKRf5LXscU");
    assertThat(seed(SEED).keyOf(new ChannelId("bt-ba-dinh"))).isNotEqualTo(key);
  }

  @Test
  void withoutASecondLineTheStartDayIsTodayInHanoi() {
    assertThat(seed(SEED).startDay()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(seed(SEED, "2026-10-01", "").startDay()).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> seed("abc")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> seed("00")).hasMessageContaining("64 hex digits");
    assertThatThrownBy(() -> seed(SEED, "1/10/2026")).hasMessageContaining("ISO");
    assertThatThrownBy(() -> ChannelKeySeed.of(List.of(), LATE_EVENING_UTC))
        .hasMessageContaining("64 hex digits");
  }

  @Test
  void theDigestOnTheWireIsSha256OfTheKeysText() {
    assertThat(HexFormat.of().formatHex(ChannelKey.sha256("abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aDrawnKeyIsNeverPrinted() {
    ChannelKey key = ChannelKey.draw(new SecureRandom());
    assertThat(key.value()).hasSize(43);
    assertThat(key.toString()).doesNotContain(key.value());
  }

  private static ChannelKeySeed seed(String... lines) {
    return ChannelKeySeed.of(List.of(lines), LATE_EVENING_UTC);
  }
}
