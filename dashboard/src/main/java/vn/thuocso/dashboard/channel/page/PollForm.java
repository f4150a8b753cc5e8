package vn.thuocso.dashboard.channel.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.PollId;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.poll.Poll;
import vn.thuocso.dashboard.shell.Form;

/** Reads the forms about polls and says, field by field, what is wrong with them. */
final class PollForm {

  static final String TITLE = "tieu-de";
  static final String ISSUE = "so-ban-tin";
  static final String OPENS = "mo-ngay";
  static final String CLOSES = "dong-ngay";
  static final String POPULATION = "doi-tuong";
  static final String RESULT = "ngay-ket-qua";
  static final String RESPONSE = "ngay-phan-hoi";
  static final String QUESTIONS = "cau-hoi";

  /** At the end of a question's line: more than one answer may be chosen. */
  private static final String MULTIPLE = "*";

  private static final int MOST_QUESTIONS = 20;
  private static final int MOST_OPTIONS = 12;
  private static final int LONGEST_LINE = 300;

  private PollForm() {}

  /** The new poll; empty when something is wrong with the form. */
  static Optional<Poll> poll(Form form, Channel channel) {
    String title = form.text(TITLE, 200);
    Optional<LocalDate> opens = form.day(OPENS);
    Optional<LocalDate> closes = form.day(CLOSES);
    Long population = form.optionalCount(POPULATION, 1, 20_000_000).orElse(null);
    List<Poll.Question> questions = questions(form);
    notBefore(form, CLOSES, closes.orElse(null), opens.orElse(null));
    if (!form.isSound() || opens.isEmpty() || closes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Poll(
            id(channel, opens.get()),
            channel.id(),
            issue(form),
            title,
            opens.get(),
            closes.get(),
            population,
            null,
            null,
            questions,
            channel.generated()));
  }

  /** The poll with what the form says of it; empty when something is wrong with the form. */
  static Optional<Poll> corrected(Form form, Poll poll, LocalDate today) {
    String title = form.text(TITLE, 200);
    Optional<LocalDate> opens = form.day(OPENS);
    Optional<LocalDate> closes = form.day(CLOSES);
    Long population = form.optionalCount(POPULATION, 1, 20_000_000).orElse(null);
    LocalDate result = form.pastDay(RESULT, today).orElse(null);
    LocalDate response = form.pastDay(RESPONSE, today).orElse(null);
    notBefore(form, CLOSES, closes.orElse(null), opens.orElse(null));
    notBefore(form, RESULT, result, opens.orElse(null));
    notBefore(form, RESPONSE, response, opens.orElse(null));
    if (!form.isSound() || opens.isEmpty() || closes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        poll.corrected(title, opens.get(), closes.get(), population, result, response));
  }

  /** What the form that corrects this poll starts with. */
  static Map<String, String> values(Poll poll) {
    return Map.of(
        TITLE, poll.title(),
        OPENS, poll.opensOn().toString(),
        CLOSES, poll.closesOn().toString(),
        POPULATION, Objects.toString(poll.targetPopulation(), ""),
        RESULT, Objects.toString(poll.resultPublishedOn(), ""),
        RESPONSE, Objects.toString(poll.responsePublishedOn(), ""));
  }

  private static void notBefore(
      Form form, String field, @Nullable LocalDate day, @Nullable LocalDate opens) {
    if (day != null && opens != null && day.isBefore(opens)) {
      String key = field.equals(CLOSES) ? "channel.poll.order" : "channel.poll.early";
      form.refuse(field, key, Form.written(day), Form.written(opens));
    }
  }

  private static PollId id(Channel channel, LocalDate opens) {
    String day = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).format(opens);
    return new PollId(channel.id().value() + "-phieu-" + day);
  }

  private static @Nullable ContentId issue(Form form) {
    String issue = form.value(ISSUE);
    return issue.isEmpty() ? null : new ContentId(issue);
  }

  /** Blocks apart by an empty line: a question, then one answer a line. */
  private static List<Poll.Question> questions(Form form) {
    List<Poll.Question> questions = new ArrayList<>();
    String text = form.lines(QUESTIONS, 20_000).replace("\r", "");
    if (text.isEmpty()) {
      return questions;
    }
    for (String block : text.split("\n[ \t]*\n+")) {
      List<String> lines = block.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      question(form, questions.size() + 1, lines).ifPresent(questions::add);
      if (!form.isSound()) {
        return questions;
      }
    }
    if (questions.size() > MOST_QUESTIONS) {
      form.refuse(QUESTIONS, "channel.poll.questions.many", questions.size(), MOST_QUESTIONS);
    }
    return questions;
  }

  private static Optional<Poll.Question> question(Form form, int number, List<String> lines) {
    int options = lines.size() - 1;
    if (options < 2 || options > MOST_OPTIONS) {
      form.refuse(QUESTIONS, "channel.poll.options", number, Math.max(options, 0), MOST_OPTIONS);
      return Optional.empty();
    }
    Optional<String> tooLong = lines.stream().filter(l -> l.length() > LONGEST_LINE).findFirst();
    if (tooLong.isPresent()) {
      form.refuse(QUESTIONS, "channel.poll.line", number, tooLong.get().length(), LONGEST_LINE);
      return Optional.empty();
    }
    String first = lines.get(0);
    boolean multiple = first.endsWith(MULTIPLE);
    String text = multiple ? first.substring(0, first.length() - 1).strip() : first;
    List<Poll.Option> choices = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      choices.add(new Poll.Option(String.valueOf((char) ('a' + i - 1)), lines.get(i)));
    }
    return Optional.of(
        new Poll.Question("q" + number, text, multiple ? "multiple" : "single", choices));
  }
}
