package vn.thuocso.dashboard.channel.poll;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.PollId;

/**
 * A poll: whom it asks, on which days and what.
 *
 * @param content the issue that carries it; null when none does
 * @param closesOn last day, inclusive
 * @param targetPopulation how many are asked; null when nobody counted
 */
public record Poll(
    PollId id,
    ChannelId channel,
    @Nullable ContentId content,
    String title,
    LocalDate opensOn,
    LocalDate closesOn,
    @Nullable Long targetPopulation,
    @Nullable LocalDate resultPublishedOn,
    @Nullable LocalDate responsePublishedOn,
    List<Question> questions,
    boolean generated) {

  /** Copies the questions; refuses an end before the beginning and codes said twice. */
  public Poll {
    if (closesOn.isBefore(opensOn)) {
      throw new IllegalArgumentException(
          "Poll %s closes on %s, before it opens on %s".formatted(id, closesOn, opensOn));
    }
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("Poll " + id + " asks nothing");
    }
    distinct(id, questions.stream().map(Question::code).toList());
    for (Question question : questions) {
      distinct(id, question.options().stream().map(Option::code).toList());
    }
  }

  /** The same poll with other days, people asked or title; what it asks stays what was answered. */
  public Poll corrected(
      String title,
      LocalDate opensOn,
      LocalDate closesOn,
      @Nullable Long targetPopulation,
      @Nullable LocalDate resultPublishedOn,
      @Nullable LocalDate responsePublishedOn) {
    return new Poll(
        id,
        channel,
        content,
        title,
        opensOn,
        closesOn,
        targetPopulation,
        resultPublishedOn,
        responsePublishedOn,
        questions,
        generated);
  }

  private static void distinct(PollId id, List<String> codes) {
    Set<String> seen = new HashSet<>();
    for (String code : codes) {
      if (code.isBlank() || !seen.add(code)) {
        throw new IllegalArgumentException(
            "Poll %s uses the code \"%s\" twice or leaves it empty".formatted(id, code));
      }
    }
  }

  /**
   * One question.
   *
   * @param type {@code single} or {@code multiple}
   */
  public record Question(String code, String text, String type, List<Option> options) {

    /** Copies the options; refuses another type and fewer than two options. */
    public Question {
      if (!type.equals("single") && !type.equals("multiple")) {
        throw new IllegalArgumentException("A question is single or multiple, not " + type);
      }
      options = List.copyOf(options);
      if (options.size() < 2) {
        throw new IllegalArgumentException("Question " + code + " leaves no choice");
      }
    }
  }

  /** One answer that can be chosen. */
  public record Option(String code, String text) {}
}
