package vn.thuocso.dashboard.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Name;

/** Refusals, deadlines and names in the reader's language. */
record Said(Wording say) {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /** The sentence of a refusal; a moment in it as people write moments. */
  String refused(Refused refused) {
    return say.say(refused.refusal().sentence(), fact(refused.fact()));
  }

  private String fact(String fact) {
    try {
      return say.moment(Instant.parse(fact));
    } catch (DateTimeException noMoment) {
      return fact;
    }
  }

  /** As in {@code 17:00 thứ Sáu, 29/1/2027}. */
  String deadline(Instant deadline) {
    LocalDate day = HcmcCalendar.dayOf(deadline);
    String moment = say.moment(deadline);
    return say.say(
        "form.deadline", moment.substring(0, moment.indexOf(',')), weekday(day), say.day(day));
  }

  String weekday(LocalDate day) {
    return say.say("form.weekday." + day.getDayOfWeek().getValue());
  }

  /** As in {@code 29/1}. */
  String shortDay(LocalDate day) {
    return say.english()
        ? say.day(day).replaceAll(" [0-9]{4}$", "")
        : say.day(day).replaceAll("/[0-9]{4}$", "");
  }

  /** How long is left, in days; in hours on the last day. */
  String left(Instant now, Instant deadline) {
    if (!now.isBefore(deadline)) {
      return say.say("form.left.none");
    }
    long days = ChronoUnit.DAYS.between(HcmcCalendar.dayOf(now), HcmcCalendar.dayOf(deadline));
    return days > 0
        ? say.say("form.left.days", say.count(days))
        : say.say(
            "form.left.hours", say.count(Math.max(1, ChronoUnit.HOURS.between(now, deadline))));
  }

  /** Hours, minutes and seconds in Hanoi. */
  String clock(Instant at) {
    return CLOCK.format(at.atZone(HcmcCalendar.ZONE));
  }

  String name(Name name) {
    return say.english() ? name.en() : name.vi();
  }
}
