package vn.thuocso.bench.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.Measure;

/**
 * Twenty thousand lines from a seed, and the book of what they must come to.
 *
 * <p>Of a hundred lines: 58 uses in any order over forty hours, 4 votes, 8 of both told again, 12
 * figures of days of which many replace earlier ones, 8 readings of counters, 10 of garbage.
 */
final class DrillPlan {

  static final int CHANNELS = 8;
  private static final int PARCELS = 25;
  private static final int LINES = 100;
  private static final long USES_SPAN = 40 * 3_600_000L;
  private static final int DAYS = 60;
  private static final List<Measure> FIGURES =
      List.of(Measure.POSTS_PUBLISHED, Measure.PAGE_MEDIA_VIEW, Measure.PAGE_VIDEO_VIEWS);

  private final SplittableRandom random;
  private final Instant now;
  private final Book book = new Book();
  private final List<Parcel> parcels = new ArrayList<>();

  private DrillPlan(long seed, Instant now) {
    this.random = new SplittableRandom(seed);
    this.now = now;
  }

  /** Draws the plan. */
  static DrillPlan draw(long seed, Instant now) {
    DrillPlan plan = new DrillPlan(seed, now);
    for (int channel = 0; channel < CHANNELS; channel++) {
      plan.channel(channel(channel));
    }
    return plan;
  }

  /** The day of the drill, of which readers are told apart. */
  LocalDate today() {
    return HcmcCalendar.dayOf(now);
  }

  static String channel(int index) {
    return "drill-" + index;
  }

  /** An issue of a channel, registered for it. */
  static String issue(String channel, int index) {
    return channel + "-issue-" + index;
  }

  /** The poll of a channel. */
  static String poll(String channel) {
    return channel + "-poll";
  }

  Book book() {
    return book;
  }

  /** The parcels of a channel, in the order in which they must arrive. */
  List<Parcel> parcels(String channel) {
    return parcels.stream().filter(parcel -> parcel.channel().equals(channel)).toList();
  }

  int lines() {
    return parcels.stream().mapToInt(parcel -> parcel.lines().size()).sum();
  }

  private void channel(String channel) {
    Garbage garbage = new Garbage(channel, book, now);
    List<String> told = new ArrayList<>();
    for (int parcel = 0; parcel < PARCELS; parcel++) {
      List<String> lines = new ArrayList<>();
      for (int line = 0; line < LINES; line++) {
        lines.add(line(channel, parcel * LINES + line, told, garbage));
      }
      parcels.add(new Parcel(channel, channel + "-parcel-" + parcel, lines));
    }
  }

  private String line(String channel, int number, List<String> told, Garbage garbage) {
    int lot = random.nextInt(100);
    if (lot < 62 || told.isEmpty()) {
      told.add(lot < 4 ? vote(channel, number) : use(channel, number));
      return told.get(told.size() - 1);
    }
    if (lot < 70) {
      return told.get(random.nextInt(told.size()));
    }
    if (lot < 82) {
      return figure(channel);
    }
    return lot < 90 ? reading(channel, number) : garbage.line(number);
  }

  private String use(String channel, int number) {
    InteractionKind kind =
        InteractionKind.values()[random.nextInt(InteractionKind.values().length)];
    String content = issue(channel, random.nextInt(4));
    long at = now.toEpochMilli() - random.nextLong(USES_SPAN);
    boolean machine = random.nextInt(100) < 5;
    String reader = "r" + random.nextInt(300);
    book.uses().use(channel, content, kind.measure().code(), at, machine);
    if (HcmcCalendar.dayOf(Instant.ofEpochMilli(at)).equals(today())) {
      book.reader(channel, content, today().toString(), reader);
    }
    return """
        {"type":"interaction","id":"use-%d","kind":"%s","content":"%s","at":"%s","reader":"%s","agent":"%s"}"""
        .formatted(
            number,
            kind.code(),
            content,
            Instant.ofEpochMilli(at),
            reader,
            machine ? "curl/8.5.0" : "Mozilla/5.0 (Linux; Android 13) Mobile");
  }

  private String vote(String channel, int number) {
    boolean sent = random.nextInt(4) != 0;
    String option = random.nextBoolean() ? "a" : "b";
    book.vote(poll(channel), sent, option);
    return """
        {"type":"ballot","id":"vote-%d","poll":"%s","at":"%s","stage":"%s","answers":{"q":["%s"]}}"""
        .formatted(
            number,
            poll(channel),
            now.minusMillis(random.nextLong(USES_SPAN)),
            sent ? "completed" : "started",
            option);
  }

  private String figure(String channel) {
    LocalDate day = today().minusDays(1 + random.nextInt(DAYS));
    Measure measure = FIGURES.get(random.nextInt(FIGURES.size()));
    boolean missing = random.nextInt(20) == 0;
    long milli = random.nextInt(5_000_000);
    String value = missing ? "null" : "%d.%03d".formatted(milli / 1000, milli % 1000);
    book.figure(
        channel, measure.code(), day.toString(), missing ? "missing" : Long.toString(milli));
    return """
        {"type":"observation","measure":"%s","grain":"day","period":{"start":"%s","end":"%s"},"value":%s}"""
        .formatted(measure.code(), day, day.plusDays(1), value);
  }

  /** A counter that grows by seven a minute and began anew a day ago; read in any order. */
  private String reading(String channel, int number) {
    int minutesAgo = 1 + number;
    Instant at = now.minusSeconds(60L * minutesAgo);
    long value = 7L * (minutesAgo < 1440 ? 1440 - minutesAgo : 10_000 - minutesAgo);
    String measure = Measure.VIDEO_VIEWS.code();
    book.reading(channel, measure, at.toEpochMilli(), value);
    return """
        {"type":"observation","measure":"%s","grain":"day","reading":"cumulative","period":{"end":"%s"},"value":%d}"""
        .formatted(measure, at, value);
  }
}
