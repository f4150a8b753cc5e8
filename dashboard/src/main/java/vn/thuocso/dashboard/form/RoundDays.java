package vn.thuocso.dashboard.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.index.framework.Framework;

/** The days of a round as a form has them: it opens at midnight, and closes at 17:00 in Hanoi. */
record RoundDays(
    LocalDate opens,
    LocalDate deadline,
    LocalDate appraised,
    LocalDate council,
    LocalDate publication) {

  static final String YEAR = "nam";
  static final String OPENS = "mo";
  static final String DEADLINE = "han-nop";
  static final String APPRAISED = "tham-dinh";
  static final String COUNCIL = "hoi-dong";
  static final String PUBLICATION = "cong-bo";
  private static final LocalTime CLOSING = LocalTime.of(17, 0);

  static Optional<RoundDays> of(Form form) {
    Optional<LocalDate> opens = form.day(OPENS);
    Optional<LocalDate> deadline = form.day(DEADLINE);
    Optional<LocalDate> appraised = form.day(APPRAISED);
    Optional<LocalDate> council = form.day(COUNCIL);
    Optional<LocalDate> publication = form.day(PUBLICATION);
    return form.isSound()
        ? Optional.of(
            new RoundDays(
                opens.orElseThrow(),
                deadline.orElseThrow(),
                appraised.orElseThrow(),
                council.orElseThrow(),
                publication.orElseThrow()))
        : Optional.empty();
  }

  /** What a form starts with for the round of a year: the usual weeks after it. */
  static Map<String, String> usual(int year) {
    return Map.of(
        YEAR, Integer.toString(year),
        OPENS, LocalDate.of(year, 12, 1).toString(),
        DEADLINE, LocalDate.of(year + 1, 1, 29).toString(),
        APPRAISED, LocalDate.of(year + 1, 2, 26).toString(),
        COUNCIL, LocalDate.of(year + 1, 3, 12).toString(),
        PUBLICATION, LocalDate.of(year + 1, 3, 26).toString());
  }

  /** What a form starts with for a round that there is. */
  static Map<String, String> of(Round round) {
    return Map.of(
        OPENS, HcmcCalendar.dayOf(round.opensAt()).toString(),
        DEADLINE, HcmcCalendar.dayOf(round.deadline()).toString(),
        APPRAISED, HcmcCalendar.dayOf(round.appraisedBy()).toString(),
        COUNCIL, round.councilOn().toString(),
        PUBLICATION, round.publicationOn().toString());
  }

  Round round(int year, Framework framework) {
    return new Round(
        year,
        framework.code().value(),
        framework.version(),
        HcmcCalendar.startOf(opens),
        closing(deadline),
        closing(appraised),
        council,
        publication,
        Optional.empty(),
        0);
  }

  static Instant closing(LocalDate day) {
    return day.atTime(CLOSING).atZone(HcmcCalendar.ZONE).toInstant();
  }
}
