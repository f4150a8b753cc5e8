package vn.thuocso.collector.poll;

import java.time.Instant;
import java.time.LocalDate;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.wire.PollEntry;

/** Where a poll stands in the calendar of Asia/Ho_Chi_Minh. */
enum Calendar {
  NOT_OPEN,
  OPEN,
  CLOSED;

  static Calendar of(PollEntry poll, Instant now) {
    String today = HcmcCalendar.dayOf(now).toString();
    if (!poll.getOpensOn().isEmpty() && today.compareTo(day(poll.getOpensOn())) < 0) {
      return NOT_OPEN;
    }
    boolean over = !poll.getClosesOn().isEmpty() && today.compareTo(day(poll.getClosesOn())) > 0;
    return over ? CLOSED : OPEN;
  }

  private static String day(String text) {
    return LocalDate.parse(text).toString();
  }
}
