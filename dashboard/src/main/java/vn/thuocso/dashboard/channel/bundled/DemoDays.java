package vn.thuocso.dashboard.channel.bundled;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days of the bundled registry, as they look from today. */
record DemoDays(LocalDate start, LocalDate today) {

  /** What is planned further ahead is not told yet. */
  private static final int AHEAD = 62;

  private static final Pattern RELATIVE = Pattern.compile("start([+-][0-9]{1,4})?");

  @Nullable LocalDate day(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    Matcher relative = RELATIVE.matcher(text);
    if (!relative.matches()) {
      return LocalDate.parse(text);
    }
    String days = relative.group(1);
    return days == null ? start : start.plusDays(Long.parseLong(days));
  }

  /** A day on which something happened; none when it has not happened yet. */
  @Nullable LocalDate past(@Nullable String text) {
    LocalDate day = day(text);
    return day == null || day.isAfter(today) ? null : day;
  }

  /** Whether something planned for this day is known by now. */
  boolean inSight(@Nullable String planned) {
    LocalDate day = day(planned);
    return day == null || !day.isAfter(today.plusDays(AHEAD));
  }
}
