package vn.thuocso.collector.poll;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.PollEntry;

/** Where a poll stands in the calendar of Asia/Ho_Chi_Minh; nowhere when it doesn't exist. */
enum Calendar {
  NOT_OPEN(RejectReason.POLL_NOT_OPEN.code(), 409),
  OPEN("", 200),
  CLOSED(RejectReason.POLL_CLOSED.code(), 410),
  UNKNOWN(RejectReason.UNKNOWN_POLL.code(), 404);

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  private final String reason;
  private final int refusal;

  Calendar(String reason, int refusal) {
    this.reason = reason;
    this.refusal = refusal;
  }

  static Calendar of(PollEntry poll, Instant now) {
    String today = HcmcCalendar.dayOf(now).toString();
    if (!poll.getOpensOn().isEmpty() && today.compareTo(day(poll.getOpensOn())) < 0) {
      return NOT_OPEN;
    }
    boolean over = !poll.getClosesOn().isEmpty() && today.compareTo(day(poll.getClosesOn())) > 0;
    return over ? CLOSED : OPEN;
  }

  /** Returns the code of why a form sent now is not taken; empty when it is. */
  String reason() {
    return reason;
  }

  /** Returns the HTTP status with which a form sent now is refused. */
  int refusal() {
    return refusal;
  }

  /** Writes an ISO day as people here do; an open end stays empty. */
  static String written(String day) {
    return day.isEmpty() ? "" : LocalDate.parse(day).format(WRITTEN);
  }

  private static String day(String text) {
    return LocalDate.parse(text).toString();
  }
}
