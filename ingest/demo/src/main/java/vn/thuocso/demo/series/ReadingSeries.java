package vn.thuocso.demo.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.series.Happening.Figure;

/** A channel of which probes or reports tell figures of the channel itself, period by period. */
abstract class ReadingSeries implements Series {

  /** Months of which nothing is told, although the unit reports otherwise. */
  private static final int GAP_PERMILLE = 28;

  private final String channel;
  private final LocalDate opened;
  private final Noise noise;

  ReadingSeries(String channel, LocalDate opened, Noise noise) {
    this.channel = channel;
    this.opened = opened;
    this.noise = noise.of("readings").of(channel);
  }

  @Override
  public final String channel() {
    return channel;
  }

  @Override
  public final List<Happening> figures(LocalDate day) {
    return day.isBefore(opened) ? List.of() : readings(day);
  }

  /** The figures that are made up on a day; empty on most days. */
  abstract List<Happening> readings(LocalDate day);

  /** The lot of a named thing in the period of that day. */
  final Noise lot(String name, LocalDate day) {
    return noise.of(name).of(day.toEpochDay());
  }

  /** True where a month is left out; seldom. */
  final boolean gap(LocalDate month) {
    return lot("gap", month).hits(GAP_PERMILLE);
  }

  /** A figure that a machine tells the morning after its period. */
  final Happening probed(Measure measure, Period period, long value) {
    Instant told = period.end().plus(Duration.ofMinutes(lot("told", period.firstDay()).below(300)));
    return new Figure(channel, "", measure, period, value, told.plus(Duration.ofMinutes(1)));
  }

  /** A figure that people tell within nine days after its period. */
  final Happening reported(Measure measure, Period period, long value) {
    int hours = lot("reported", period.firstDay()).between(30, 200);
    return new Figure(
        channel, "", measure, period, value, period.end().plus(Duration.ofHours(hours)));
  }

  static boolean lastOfQuarter(LocalDate day) {
    return HcmcCalendar.dayOf(Period.quarter(day).end()).minusDays(1).equals(day);
  }
}
