package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.assessment.decision.Choice;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.decision.Verdict;
import vn.thuocso.dashboard.shell.Form;

/** The fields of a decision; those that its choice does not use are not read. */
final class VerdictForm {

  static final String CHOICE = "quyet-dinh";
  static final String POINTS = "diem";
  static final String REASON = "ly-do";
  static final String DUE = "han";
  static final String SEEN = "phien-ban";
  static final String CLAIM = "phieu";

  private static final int LONGEST = 2000;
  private static final LocalTime CLOSING = LocalTime.of(17, 0);

  private VerdictForm() {}

  /** What was decided; empty where the form says what is wrong with it. */
  static Optional<Verdict> read(Form form, Stage stage) {
    Optional<Choice> choice =
        Arrays.stream(Choice.values())
            .filter(one -> one.code().equals(form.value(CHOICE)))
            .findFirst();
    if (choice.isEmpty()) {
      form.refuse(CHOICE, "appraisal.choose");
      return Optional.empty();
    }
    boolean accepts = choice.get() == Choice.ACCEPT;
    String reason = form.value(REASON);
    if (!accepts || !reason.isEmpty()) {
      reason = form.lines(REASON, LONGEST);
    }
    Optional<BigDecimal> points = choice.get().awards() ? points(form) : Optional.empty();
    Optional<Instant> due = choice.get() == Choice.RETURN ? due(form) : Optional.empty();
    return form.isSound()
        ? Optional.of(new Verdict(stage, choice.get(), points, reason, due))
        : Optional.empty();
  }

  private static Optional<BigDecimal> points(Form form) {
    Optional<BigDecimal> points = Points.read(form.value(POINTS));
    if (points.isEmpty()) {
      form.refuse(POINTS, "appraisal.points.unread", form.value(POINTS));
    }
    return points;
  }

  /** At five in the afternoon in Hanoi, as deadlines are. */
  private static Optional<Instant> due(Form form) {
    Optional<LocalDate> day = form.day(DUE);
    return day.map(it -> it.atTime(CLOSING).atZone(HcmcCalendar.ZONE).toInstant());
  }

  /** A version that a form carries; -1 for what is none, which never stands. */
  static int version(Form form, String field) {
    String value = form.value(field);
    return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
  }
}
