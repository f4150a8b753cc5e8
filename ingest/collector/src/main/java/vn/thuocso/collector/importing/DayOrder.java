package vn.thuocso.collector.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.RejectReason;

/** Which part of 03/04/2026 is the day: one rule for all dates of a file. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})");
  private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final String FIELD = "dấu thời gian";

  /** Reads the day at the beginning of the text; a year in front leaves nothing open. */
  LocalDate day(String text) throws Refusal {
    Matcher plain = YEAR_FIRST.matcher(text);
    Matcher slashed = YEAR_LAST.matcher(text);
    try {
      if (plain.lookingAt()) {
        return LocalDate.of(part(plain, 1), part(plain, 2), part(plain, 3));
      }
      if (slashed.lookingAt()) {
        int day = this == DAY_FIRST ? 1 : 2;
        return LocalDate.of(part(slashed, 3), part(slashed, 3 - day), part(slashed, day));
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    throw new Refusal(RejectReason.BAD_TIME, FIELD, text);
  }

  private static int part(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** What the dates of a file say about their order, when nothing else does. */
  static final class Evidence {

    private boolean dayFirst;
    private boolean monthFirst;
    private @Nullable String open;

    void note(String text) {
      Matcher slashed = YEAR_LAST.matcher(text);
      if (slashed.lookingAt()) {
        int first = part(slashed, 1);
        int second = part(slashed, 2);
        dayFirst |= first > 12 && second <= 12;
        monthFirst |= second > 12 && first <= 12;
        open = open == null && first != second ? slashed.group() : open;
      }
    }

    /** Returns the order; refuses when the dates can be read in two ways. */
    DayOrder order() throws Refusal {
      if (open != null && dayFirst == monthFirst) {
        throw new Refusal(
            RejectReason.BAD_TIME, FIELD + ", ngày và tháng đọc được theo hai cách", open);
      }
      return monthFirst ? MONTH_FIRST : DAY_FIRST;
    }
  }
}
