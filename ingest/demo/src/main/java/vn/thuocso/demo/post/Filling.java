package vn.thuocso.demo.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.demo.series.Happening;
import vn.thuocso.demo.series.Timeline;

/**
 * The past in steps, the most needed first: figures since the last full quarter began, the uses of
 * the last hours, then the older figures.
 */
public final class Filling {

  private static final int YEARS = 2;

  private final Timeline timeline;
  private final Instant asOf;
  private final LocalDate today;

  /** The past of that moment. */
  public Filling(Timeline timeline, Instant asOf) {
    this.timeline = timeline;
    this.asOf = asOf;
    this.today = HcmcCalendar.dayOf(asOf);
  }

  /** How many steps there are. */
  public int steps() {
    return 3 * timeline.channels().size();
  }

  /** The channel that a step is of. */
  public String channel(int step) {
    return timeline.channels().get(step % timeline.channels().size());
  }

  /** What a step tells; generated anew every time it is asked for. */
  public List<Happening> step(int step) {
    String channel = channel(step);
    LocalDate recent = recent();
    return switch (step / timeline.channels().size()) {
      case 0 -> timeline.history(channel, recent, today.plusDays(1), asOf);
      case 1 -> timeline.uses(channel, asOf);
      default -> timeline.history(channel, today.minusYears(YEARS), recent, asOf);
    };
  }

  /** Names the part of the past that a step belongs to. */
  public String part(int step) {
    return List.of("since the last full quarter", "last hours", "two years")
        .get(step / timeline.channels().size());
  }

  private LocalDate recent() {
    LocalDate quarter = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
    return quarter.minusMonths(3);
  }

  /** Cuts a step into batches of a size that the collector takes. */
  static List<List<String>> batches(List<Happening> happenings, int size) {
    List<String> lines = happenings.stream().map(Lines::of).toList();
    List<List<String>> batches = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += size) {
      batches.add(lines.subList(from, Math.min(from + size, lines.size())));
    }
    return batches;
  }
}
