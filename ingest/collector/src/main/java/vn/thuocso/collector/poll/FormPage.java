package vn.thuocso.collector.poll;

import java.util.List;
import java.util.Map;
import vn.thuocso.contract.wire.PollEntry;

/** A form as the page shows it. */
record FormPage(
    String id, String title, String token, List<Question> questions, List<String> problems) {

  /** One question; several options may be chosen when multiple. */
  record Question(String field, String text, boolean multiple, List<Option> options) {}

  /** One option; chosen when the reader had chosen it before. */
  record Option(String id, String code, String text, boolean chosen) {}

  static FormPage of(
      PollEntry poll, String token, Map<String, List<String>> chosen, List<String> problems) {
    List<Question> questions =
        poll.getQuestionsList().stream().map(question -> question(question, chosen)).toList();
    return new FormPage(poll.getId(), poll.getTitle(), token, questions, problems);
  }

  private static Question question(PollEntry.Question question, Map<String, List<String>> chosen) {
    String field = Choices.FIELD + question.getCode();
    List<String> before = chosen.getOrDefault(field, List.of());
    List<Option> options =
        question.getOptionsList().stream()
            .map(
                option ->
                    new Option(
                        field + "." + option.getCode(),
                        option.getCode(),
                        option.getText(),
                        before.contains(option.getCode())))
            .toList();
    return new Question(field, question.getText(), question.getType().equals("multiple"), options);
  }
}
