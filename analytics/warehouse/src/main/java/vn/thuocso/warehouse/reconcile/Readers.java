package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.wire.Interaction;

/** The distinct readers of each day of Hanoi, estimated anew from the tokens in the topic. */
final class Readers {

  /** Doubles are told by their bits: estimates of the same tokens are equal to the last one. */
  static final List<String> CELLS =
      List.of(
          "bits of estimate",
          "bits of lower",
          "bits of upper",
          "generated",
          "events",
          "first_offset",
          "last_offset");

  private final Map<String, Day> days = new HashMap<>();

  /** Counts a use that was not seen before; one without token has no reader. */
  void add(Interaction use, Entry entry) {
    ByteString token = use.getDayToken();
    long reader = token.size() == Long.BYTES ? token.asReadOnlyByteBuffer().getLong() : 0;
    if (reader != 0) {
      LocalDate day = HcmcCalendar.dayOf(Instant.ofEpochMilli(use.getOccurredAtMs()));
      long begins = HcmcCalendar.startOf(day).toEpochMilli();
      String key = Words.key(use.getChannelId(), use.getContentId(), day.toString());
      days.computeIfAbsent(key, k -> new Day(new Tally(entry, begins))).add(reader, use, entry);
    }
  }

  void expect(Sheet sheet) {
    days.forEach((key, day) -> sheet.expect(day.row(key)));
  }

  private static final class Day {
    private final Tally tally;
    private final DistinctCount distinct = new DistinctCount();
    private long generated;

    Day(Tally tally) {
      this.tally = tally;
    }

    void add(long reader, Interaction use, Entry entry) {
      tally.add(entry);
      distinct.add(reader);
      generated += use.getOrigin().getGenerated() ? 1 : 0;
    }

    Row row(String key) {
      return tally.row(
          key,
          List.of(
              Words.bits(distinct.estimate()),
              Words.bits(distinct.lower()),
              Words.bits(distinct.upper()),
              Long.toString(generated)));
    }
  }
}
