package vn.thuocso.demo.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.demo.city.Noise;

/**
 * When things are told: figures the next morning or days late, uses over the hours of their day.
 */
final class Telling {

  private static final int[] HOURS = {
    4, 2, 1, 1, 3, 14, 38, 62, 70, 66, 60, 58, 64, 48, 46, 50, 54, 60, 66, 78, 84, 62, 36, 14
  };
  private static final int ALL_HOURS = sum(HOURS);
  private static final int LATE_PERMILLE = 45;

  private Telling() {}

  /** The next morning; for a few weeks of a channel, up to twelve days later. */
  static Instant ofFigure(LocalDate day, Noise channel) {
    Noise week = channel.of("late").of(day.toEpochDay() / 7);
    int late = week.hits(LATE_PERMILLE) ? week.of("days").between(2, 12) : 0;
    int minutes = channel.of("minute").of(day.toEpochDay()).below(150);
    return HcmcCalendar.startOf(day.plusDays(1L + late)).plus(Duration.ofMinutes(360L + minutes));
  }

  /** A moment of the day, by the hours in which people read. */
  static Instant ofUse(LocalDate day, Noise use) {
    int lot = use.of("hour").below(ALL_HOURS);
    int hour = 0;
    while (lot >= HOURS[hour]) {
      lot -= HOURS[hour];
      hour++;
    }
    long millis = hour * 3_600_000L + use.of("moment").below(3_600_000);
    return HcmcCalendar.startOf(day).plusMillis(millis);
  }

  private static int sum(int[] values) {
    int sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }
}
