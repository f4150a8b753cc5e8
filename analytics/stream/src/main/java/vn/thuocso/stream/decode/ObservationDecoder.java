package vn.thuocso.stream.decode;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.contract.wire.Origin;
import vn.thuocso.contract.wire.Reading;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.event.ReadingEvent;
import vn.thuocso.stream.row.ObservationRows;
import vn.thuocso.stream.row.WarehouseRow;

/** Reads observations straight into rows; readings of counters also take the road to flows. */
public final class ObservationDecoder implements Decoder<WarehouseRow> {

  /** The road of counter readings. */
  public static final OutputTag<ReadingEvent> READINGS =
      new OutputTag<>("readings", ReadingEvent.TYPE);

  private static final long serialVersionUID = 1L;

  /** Amounts have 15 digits before the point. */
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  private static final long EARLIEST = Instant.parse("1970-01-01T00:00:00Z").toEpochMilli();
  private static final long LATEST = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli();

  @Override
  public void decode(RawRecord record, byte[] value, Admission admission, Desk<WarehouseRow> desk)
      throws InvalidProtocolBufferException {
    Observation wire = Observation.parseFrom(value);
    boolean counter = wire.getReading() == Reading.CUMULATIVE;
    RejectReason broken = broken(wire);
    if (broken == null) {
      broken = counter ? null : brokenPeriod(wire);
    }
    if (broken != null) {
      desk.refuse(broken, wire.getChannelId());
    } else if (counter) {
      reading(wire, admission.place(record), desk);
    } else {
      figure(wire, admission.place(record), desk);
    }
  }

  private static @Nullable RejectReason broken(Observation wire) {
    RejectReason id =
        Rules.first(Rules.id(wire.getChannelId()), Rules.idOrNone(wire.getContentId()), null);
    if (id != null) {
      return id;
    }
    Optional<Measure> measure = Measure.ofCode(wire.getMeasure());
    if (measure.isEmpty()) {
      return RejectReason.UNKNOWN_MEASURE;
    }
    return Rules.first(brokenValue(wire, measure.get()), brokenForm(wire), null);
  }

  private static @Nullable RejectReason brokenForm(Observation wire) {
    if (wire.getReading() != Reading.CUMULATIVE && wire.getReading() != Reading.OF_PERIOD) {
      return RejectReason.UNKNOWN_KIND;
    }
    long end = wire.getPeriodEndMs();
    return end < EARLIEST || end >= LATEST ? RejectReason.BAD_TIME : null;
  }

  private static @Nullable RejectReason brokenValue(Observation wire, Measure measure) {
    long milli = wire.getValueMilli();
    if (milli <= -LIMIT || milli >= LIMIT) {
      return RejectReason.BAD_VALUE;
    }
    boolean counter = wire.getReading() == Reading.CUMULATIVE;
    return milli < 0 && (counter || !measure.negativeAllowed())
        ? RejectReason.NEGATIVE_VALUE
        : null;
  }

  private static @Nullable RejectReason brokenPeriod(Observation wire) {
    Optional<Grain> grain = Grain.ofWire(wire.getGrain());
    if (grain.isEmpty()) {
      return RejectReason.UNKNOWN_GRAIN;
    }
    if (wire.getPeriodStartMs() < EARLIEST) {
      return RejectReason.ANCIENT;
    }
    try {
      Period unused =
          new Period(
              Instant.ofEpochMilli(wire.getPeriodStartMs()),
              Instant.ofEpochMilli(wire.getPeriodEndMs()),
              grain.get());
      return null;
    } catch (IllegalArgumentException e) {
      return RejectReason.BAD_PERIOD;
    }
  }

  private static void figure(Observation wire, Place place, Desk<WarehouseRow> desk) {
    desk.accept(
        ObservationRows.observation(
            subject(wire),
            Grain.ofWire(wire.getGrain()).orElseThrow().code(),
            wire.getPeriodStartMs(),
            wire.getPeriodEndMs(),
            wire.getMissing() ? 0 : wire.getValueMilli(),
            wire.getMissing(),
            source(wire),
            place));
  }

  private static void reading(Observation wire, Place place, Desk<WarehouseRow> desk) {
    long milli = wire.getMissing() ? 0 : wire.getValueMilli();
    desk.accept(
        ObservationRows.counterReading(
            subject(wire), wire.getPeriodEndMs(), milli, wire.getMissing(), source(wire), place));
    desk.aside(
        new ReadingEvent(
            wire.getChannelId(),
            wire.getContentId(),
            wire.getMeasure(),
            wire.getPeriodEndMs(),
            milli,
            wire.getMissing(),
            wire.getOrigin().getGenerated(),
            place));
  }

  private static ObservationRows.Subject subject(Observation wire) {
    return new ObservationRows.Subject(wire.getChannelId(), wire.getContentId(), wire.getMeasure());
  }

  private static ObservationRows.Source source(Observation wire) {
    Origin origin = wire.getOrigin();
    return new ObservationRows.Source(
        origin.getSource(),
        HexFormat.of().formatHex(origin.getFileSha256().toByteArray()),
        origin.getLine(),
        origin.getGenerated(),
        wire.getReceivedAtMs());
  }
}
