package vn.thuocso.dashboard.engagement.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter or a year of the Hanoi calendar. */
public record ReportPeriod(int year, OptionalInt quarter) implements Comparable<ReportPeriod> {

  /** The calendar of every period. */
  public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final Pattern CODE = Pattern.compile("(20\\d{2})(?:-Q([1-4]))?");

  /** Refuses quarters that no year has. */
  public ReportPeriod {
    if (quarter.isPresent() && (quarter.getAsInt() < 1 || quarter.getAsInt() > 4)) {
      throw new IllegalArgumentException("A year has quarters 1 to 4, not " + quarter.getAsInt());
    }
  }

  /** A whole year. */
  public static ReportPeriod ofYear(int year) {
    return new ReportPeriod(year, OptionalInt.empty());
  }

  /** One quarter of a year. */
  public static ReportPeriod ofQuarter(int year, int quarter) {
    return new ReportPeriod(year, OptionalInt.of(quarter));
  }

  /** The quarter that holds the day. */
  public static ReportPeriod quarterOf(LocalDate day) {
    return ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** The last quarter that is over, in Hanoi, at the clock's instant. */
  public static ReportPeriod lastFullQuarter(Clock clock) {
    return quarterOf(quarterOf(LocalDate.now(clock.withZone(HANOI))).first().minusDays(1));
  }

  /** Reads {@code 2026-Q3} or {@code 2026}; anything else is nothing. */
  public static Optional<ReportPeriod> parse(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    String quarter = matcher.group(2);
    return Optional.of(quarter == null ? ofYear(year) : ofQuarter(year, Integer.parseInt(quarter)));
  }

  /** The period in addresses, as in {@code 2026-Q3}. */
  public String code() {
    return quarter.isPresent() ? year + "-Q" + quarter.getAsInt() : Integer.toString(year);
  }

  /** First day. */
  public LocalDate first() {
    return LocalDate.of(year, quarter.isPresent() ? quarter.getAsInt() * 3 - 2 : 1, 1);
  }

  /** Last day, inclusive. */
  public LocalDate last() {
    return first().plusMonths(quarter.isPresent() ? 3 : 12).minusDays(1);
  }

  /** True when the period still runs on that day. */
  public boolean runningOn(LocalDate today) {
    return !last().isBefore(today);
  }

  @Override
  public int compareTo(ReportPeriod other) {
    int byStart = first().compareTo(other.first());
    return byStart != 0 ? byStart : last().compareTo(other.last());
  }
}
