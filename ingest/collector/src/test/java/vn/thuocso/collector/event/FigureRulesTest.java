package vn.thuocso.collector.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thuocso.collector.TestingClock;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.Origin;
import vn.thuocso.contract.wire.Reading;

class FigureRulesTest {

  private static final ChannelEntry CHANNEL = ChannelEntry.newBuilder().setId("tay-ho").build();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final FigureRules rules =
      new FigureRules(new Contents(new Registry()), new TestingClock("2026-11-22T05:00:00Z"));

  @Test
  void aDayIsTakenWhenItIsOver() throws Refusal {
    assertThat(rules.judge(CHANNEL, day(TODAY.minusDays(1), "7"), origin()).getValueMilli())
        .isEqualTo(7000);
    refuses(() -> rules.judge(CHANNEL, day(TODAY, "7"), origin()), RejectReason.IN_FUTURE);
  }

  @Test
  void aCountSoFarIsTakenOnceItsDayHasBegun() throws Refusal {
    assertThat(rules.judgeSoFar(CHANNEL, day(TODAY, "7"), origin()).getPeriodEndMs())
        .isEqualTo(Period.day(TODAY).end().toEpochMilli());
    refuses(
        () -> rules.judgeSoFar(CHANNEL, day(TODAY.plusDays(1), "7"), origin()),
        RejectReason.IN_FUTURE);
  }

  @Test
  void valuesThatCannotBeAreNamed() {
    refuses(() -> rules.judge(CHANNEL, yesterday("-1"), origin()), RejectReason.NEGATIVE_VALUE);
    refuses(() -> rules.judge(CHANNEL, yesterday("1e999999999"), origin()), RejectReason.BAD_VALUE);
    refuses(() -> rules.judge(CHANNEL, yesterday("0.0001"), origin()), RejectReason.BAD_VALUE);
    refuses(
        () -> rules.judge(CHANNEL, day(LocalDate.of(1990, 1, 1), "1"), origin()),
        RejectReason.ANCIENT);
  }

  private static Figure yesterday(String value) {
    return day(TODAY.minusDays(1), value);
  }

  private static Figure day(LocalDate day, String value) {
    Period period = Period.day(day);
    return new Figure(
        "",
        Measure.POLL_COMPLETED,
        Grain.DAY,
        period.start(),
        period.end(),
        Reading.OF_PERIOD,
        new BigDecimal(value));
  }

  private static Origin origin() {
    return Origin.getDefaultInstance();
  }

  private static void refuses(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable judging, RejectReason reason) {
    assertThatThrownBy(judging)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
