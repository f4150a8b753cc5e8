package vn.thuocso.demo.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.registry.ContentRow;

/**
 * Day by day how many printed codes of a bulletin's last twelve months a probe tried, and how many
 * led nowhere: a code breaks once, for days or weeks, until somebody mends it.
 */
final class CodeSeries extends ReadingSeries {

  private static final int IN_FORCE = 365;
  private final List<ContentRow> issues;
  private final int breaking;
  private final Noise noise;

  /** {@code breaking} is the thousandths of codes that break at some time. */
  CodeSeries(String channel, List<ContentRow> issues, int breaking, Noise noise) {
    super(channel, LocalDate.MIN, noise);
    this.issues = issues.stream().filter(issue -> issue.publishedOn() != null).toList();
    this.breaking = breaking;
    this.noise = noise.of("codes");
  }

  @Override
  List<Happening> readings(LocalDate day) {
    List<ContentRow> inForce = issues.stream().filter(issue -> inForce(issue, day)).toList();
    if (inForce.isEmpty()) {
      return List.of();
    }
    long broken = inForce.stream().filter(issue -> broken(issue, day)).count();
    return List.of(
        probed(Measure.CODES_CHECKED, Period.day(day), inForce.size()),
        probed(Measure.CODES_BROKEN, Period.day(day), broken));
  }

  private static boolean inForce(ContentRow issue, LocalDate day) {
    long age = age(issue, day);
    return age >= 0 && age < IN_FORCE;
  }

  private boolean broken(ContentRow issue, LocalDate day) {
    Noise own = noise.of(issue.id());
    long since = age(issue, day) - own.of("when").between(5, 320);
    return own.of("breaks").hits(breaking) && since >= 0 && since < own.of("long").between(3, 45);
  }

  private static long age(ContentRow issue, LocalDate day) {
    return day.toEpochDay() - Objects.requireNonNull(issue.publishedOn()).toEpochDay();
  }
}
