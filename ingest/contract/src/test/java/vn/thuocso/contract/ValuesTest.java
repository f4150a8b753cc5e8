package vn.thuocso.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @Nested
  class Codes {

    @ParameterizedTest
    @ValueSource(strings = {"01", "003", "00091"})
    void aUnitCodeHasTwoThreeOrFiveDigits(String code) {
      assertThat(new UnitCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "02", "0003", "3", "٠٠٣", "00091 "})
    void anythingElseIsRefusedWithTheRule(String code) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new UnitCode(code))
          .withMessageContaining("01, 3 digits or 5 digits")
          .withMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "kênh", "a\n"})
    void aChannelIdIsPlain(String id) {
      assertThatIllegalArgumentException().isThrownBy(() -> new ChannelId(id));
    }

    @Test
    void anEmptyContentIsTheChannelItself() {
      assertThat(new ContentId("")).isEqualTo(ContentId.NONE);
      assertThat(ContentId.NONE.isNone()).isTrue();
    }

    @Test
    void codesOfKindsAreThoseOfTheRegistryInAnyLocale() {
      assertThat(ChannelKind.values())
          .extracting(ChannelKind::code)
          .containsExactly(
              "fanpage",
              "zalo_oa",
              "zalo_group",
              "youtube",
              "tiktok",
              "portal",
              "e_publication",
              "qr_bulletin",
              "poll",
              "unit_report");
      assertThat(ChannelKind.ofCode("UNIT_REPORT")).contains(ChannelKind.UNIT_REPORT);
      assertThat(UnitKind.ofCode("thi_xa")).contains(UnitKind.THI_XA);
      assertThat(ContentKind.ofCode("bulletin_issue")).contains(ContentKind.BULLETIN_ISSUE);
    }
  }

  @Nested
  class Amounts {

    @Test
    void thousandthsAreExact() {
      assertThat(Amount.of(new BigDecimal("4.10")).milli()).isEqualTo(4_100);
      assertThat(Amount.of(new BigDecimal("-0.001"))).hasToString("-0.001");
      assertThat(Amount.of(7).plus(Amount.of(-7))).isEqualTo(Amount.ZERO);
    }

    @Test
    void aFourthDecimalIsRefusedOrRoundedOnPurpose() {
      BigDecimal fine = new BigDecimal("2.3335");
      assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(fine));
      assertThat(Amount.rounded(fine)).hasToString("2.334");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "1e999999999", "-1e20", "1e-999999999"})
    void monstersAreRefusedAtOnce(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(new BigDecimal(text)));
    }

    @Test
    void theGreatestFitsTheWarehouse() {
      assertThat(Amount.of(new BigDecimal("999999999999999.999")).milli())
          .isEqualTo(999_999_999_999_999_999L);
    }
  }

  @Nested
  class Periods {

    @Test
    void aDayBeginsAtMidnightOfTheCalendarHere() {
      Period day = Period.day(LocalDate.of(2026, 1, 1));
      assertThat(day.start()).isEqualTo(Instant.parse("2025-12-31T17:00:00Z"));
      assertThat(day.end()).isEqualTo(Instant.parse("2026-01-01T17:00:00Z"));
      assertThat(day.firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aPlatformsOwnDayIsKept() {
      Instant start = Instant.parse("2026-08-31T07:00:00Z");
      Period day = new Period(start, start.plus(Duration.ofDays(1)), Grain.DAY);
      assertThat(day.firstDay()).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void monthQuarterAndYearAreThoseOfTheCalendar() {
      LocalDate day = LocalDate.of(2026, 11, 22);
      assertThat(Period.month(day))
          .isEqualTo(Period.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1), Grain.MONTH));
      assertThat(Period.quarter(day).firstDay()).isEqualTo(LocalDate.of(2026, 10, 1));
      assertThat(Period.year(day).firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void anEndBeforeTheStartAndAWrongLengthAreRefused() {
      Instant start = Instant.parse("2026-01-01T00:00:00Z");
      assertThatIllegalArgumentException().isThrownBy(() -> new Period(start, start, Grain.DAY));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Period(start, start.plus(Duration.ofHours(26)), Grain.DAY))
          .withMessageContaining("day")
          .withMessageContaining("PT26H");
    }
  }

  @Nested
  class Events {

    @Test
    void theSameClientIdOnTheSameChannelIsTheSameEvent() {
      ChannelId channel = new ChannelId("bt-tay-ho");
      assertThat(EventId.of(channel, "a-1")).isEqualTo(EventId.of(channel, "a-1"));
      assertThat(EventId.of(channel, "a-1")).isNotEqualTo(EventId.of(new ChannelId("bt"), "a-1"));
      // Fixed for ever: ids must stay the same over releases.
      assertThat(EventId.of(channel, "a-1")).hasToString("3ac863fd1a471347d477a68d64e95068");
    }

    @Test
    void bytesAreReadBack() {
      EventId id = EventId.random();
      assertThat(EventId.ofBytes(id.bytes())).isEqualTo(id);
      assertThatIllegalArgumentException().isThrownBy(() -> EventId.ofBytes(new byte[15]));
    }
  }
}
