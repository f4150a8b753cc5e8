package vn.thuocso.collector.event;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import vn.thuocso.contract.Amount;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.MeasureKind;
import vn.thuocso.contract.Period;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.contract.wire.Origin;
import vn.thuocso.contract.wire.Reading;

/** Judges figures, from whatever source, and writes those that pass as observations. */
public final class FigureRules {

  /** No service measured here is older; an earlier period is a slip of the pen. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private final Contents contents;
  private final Clock clock;

  /** Judges contents by the registry and time by the clock. */
  public FigureRules(Contents contents, Clock clock) {
    this.contents = contents;
    this.clock = clock;
  }

  /** Returns the observation, received now. */
  public Observation judge(ChannelEntry channel, Figure figure, Origin origin) throws Refusal {
    return judge(channel, figure, origin, figure.end());
  }

  /**
   * The same for a count that may still grow: its period has begun, and a later count replaces it.
   */
  public Observation judgeSoFar(ChannelEntry channel, Figure figure, Origin origin) throws Refusal {
    return judge(channel, figure, origin, figure.start());
  }

  private Observation judge(ChannelEntry channel, Figure figure, Origin origin, Instant known)
      throws Refusal {
    Instant now = clock.instant();
    if (known.isAfter(now.plus(Horizon.FUTURE))) {
      throw new Refusal(RejectReason.IN_FUTURE, "period.end", figure.end().toString());
    }
    Observation.Builder observation =
        Observation.newBuilder()
            .setChannelId(channel.getId())
            .setContentId(contents.check(channel, figure.content()))
            .setMeasure(figure.measure().code())
            .setGrain(figure.grain().wire())
            .setReading(figure.reading())
            .setReceivedAtMs(now.toEpochMilli())
            .setOrigin(origin);
    period(figure, observation);
    BigDecimal value = figure.value();
    if (value == null) {
      observation.setMissing(true);
    } else {
      observation.setValueMilli(amount(figure, value).milli());
    }
    return observation.build();
  }

  private static void period(Figure figure, Observation.Builder observation) throws Refusal {
    if (figure.start().isBefore(EARLIEST)) {
      throw new Refusal(RejectReason.ANCIENT, "period.start", figure.start().toString());
    }
    if (figure.reading() == Reading.OF_PERIOD) {
      checkLength(figure);
    } else if (figure.measure().kind() != MeasureKind.FLOW) {
      throw new Refusal(RejectReason.BAD_VALUE, "reading", "cumulative " + figure.measure().code());
    }
    observation.setPeriodStartMs(figure.start().toEpochMilli());
    observation.setPeriodEndMs(figure.end().toEpochMilli());
  }

  private static void checkLength(Figure figure) throws Refusal {
    try {
      Period unused = new Period(figure.start(), figure.end(), figure.grain());
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          RejectReason.BAD_PERIOD,
          "period",
          figure.start() + "/" + figure.end() + " (" + figure.grain().code() + ")");
    }
  }

  private static Amount amount(Figure figure, BigDecimal value) throws Refusal {
    Amount amount;
    try {
      amount = Amount.of(value);
    } catch (IllegalArgumentException e) {
      throw new Refusal(RejectReason.BAD_VALUE, "value", shown(value));
    }
    boolean mayBeNegative =
        figure.measure().negativeAllowed() && figure.reading() == Reading.OF_PERIOD;
    if (amount.isNegative() && !mayBeNegative) {
      throw new Refusal(RejectReason.NEGATIVE_VALUE, "value", shown(value));
    }
    return amount;
  }

  private static String shown(BigDecimal value) {
    // toString, not toPlainString: 1e999999999 written out would fill the memory.
    return value.toString();
  }
}
