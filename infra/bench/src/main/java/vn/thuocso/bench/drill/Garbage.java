package vn.thuocso.bench.drill;

import java.time.Instant;
import java.util.List;
import vn.thuocso.contract.RejectReason;

/** Lines that must be refused, each for its reason, booked as it is written. */
final class Garbage {

  private static final String COLLECTOR = "collector";

  private record Kind(RejectReason reason, String line) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(RejectReason.MALFORMED, "{\"type\":\"interaction\",\"id\":\"bad-%d\""),
          new Kind(RejectReason.MALFORMED, "bad %d"),
          new Kind(
              RejectReason.UNKNOWN_MEASURE,
              "{\"type\":\"observation\",\"measure\":\"happiness_%d\",\"grain\":\"day\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-02\"},\"value\":1}"),
          new Kind(
              RejectReason.NEGATIVE_VALUE,
              "{\"type\":\"observation\",\"measure\":\"posts_published\",\"grain\":\"day\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-02\"},\"value\":-%d}"),
          new Kind(
              RejectReason.BAD_VALUE,
              "{\"type\":\"observation\",\"measure\":\"posts_published\",\"grain\":\"day\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-02\"},\"value\":\"%d,5\"}"),
          new Kind(
              RejectReason.BAD_PERIOD,
              "{\"type\":\"observation\",\"measure\":\"posts_published\",\"grain\":\"day\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-04\"},\"value\":%d}"),
          new Kind(
              RejectReason.UNKNOWN_GRAIN,
              "{\"type\":\"observation\",\"measure\":\"posts_published\",\"grain\":\"moment\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-02\"},\"value\":%d}"),
          new Kind(
              RejectReason.UNKNOWN_KIND,
              "{\"type\":\"interaction\",\"id\":\"bad-%d\",\"kind\":\"wink\",\"at\":\"NOW\"}"),
          new Kind(
              RejectReason.UNKNOWN_CONTENT,
              "{\"type\":\"interaction\",\"id\":\"bad-%d\",\"kind\":\"qr_open\",\"content\":\"OTHER\",\"at\":\"NOW\"}"),
          new Kind(
              RejectReason.BAD_TIME,
              "{\"type\":\"interaction\",\"id\":\"bad-%d\",\"kind\":\"qr_open\",\"at\":\"yesterday\"}"),
          new Kind(
              RejectReason.IN_FUTURE,
              "{\"type\":\"interaction\",\"id\":\"bad-%d\",\"kind\":\"qr_open\",\"at\":\"FUTURE\"}"),
          new Kind(
              RejectReason.TOO_OLD,
              "{\"type\":\"interaction\",\"id\":\"bad-%d\",\"kind\":\"qr_open\",\"at\":\"PAST\"}"),
          new Kind(
              RejectReason.MISSING_FIELD,
              "{\"type\":\"interaction\",\"kind\":\"qr_open\",\"at\":\"NOW\",\"reader\":\"r%d\"}"),
          new Kind(RejectReason.LINE_TOO_LONG, "{\"long-%d\":\"LONG\"}"));

  private final String other;
  private final Book book;
  private final Instant now;

  Garbage(String channel, Book book, Instant now) {
    this.other = DrillPlan.issue(channel.equals("drill-0") ? "drill-1" : "drill-0", 0);
    this.book = book;
    this.now = now;
  }

  String line(int number) {
    Kind kind = KINDS.get(number % KINDS.size());
    book.refusal(COLLECTOR, "", kind.reason().code());
    return kind.line()
        .formatted(number + 1)
        .replace("NOW", now.toString())
        .replace("FUTURE", now.plusSeconds(86_400).toString())
        .replace("PAST", now.minusSeconds(3 * 86_400).toString())
        .replace("OTHER", other)
        .replace("LONG", "x".repeat(17_000));
  }
}
