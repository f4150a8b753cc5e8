package vn.thuocso.collector.poll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.PollEntry;

/**
 * What was chosen on one form, judged against the poll: every problem at once, in Vietnamese. A
 * question may be left out, but not all of them.
 */
record Choices(List<Ballot.Answer> answers, List<String> problems) {

  /** Name of a question's field in the form: this prefix and the question's code. */
  static final String FIELD = "q.";

  Choices {
    answers = List.copyOf(answers);
    problems = List.copyOf(problems);
  }

  static Choices read(PollEntry poll, Map<String, List<String>> fields) {
    List<String> problems = new ArrayList<>();
    List<Ballot.Answer> answers = new ArrayList<>();
    for (PollEntry.Question question : poll.getQuestionsList()) {
      List<String> chosen =
          fields.getOrDefault(FIELD + question.getCode(), List.of()).stream().distinct().toList();
      problems.addAll(problems(question, chosen));
      if (!chosen.isEmpty()) {
        answers.add(
            Ballot.Answer.newBuilder()
                .setQuestion(question.getCode())
                .addAllOptions(chosen)
                .build());
      }
    }
    problems.addAll(unknownQuestions(poll, fields));
    if (answers.isEmpty() && problems.isEmpty()) {
      problems.add("Chưa chọn câu trả lời nào. Hãy trả lời ít nhất một câu hỏi.");
    }
    return new Choices(answers, problems);
  }

  private static List<String> problems(PollEntry.Question question, List<String> chosen) {
    List<String> problems = new ArrayList<>();
    chosen.stream()
        .filter(code -> question.getOptionsList().stream().noneMatch(o -> o.getCode().equals(code)))
        .map(code -> RejectReason.UNKNOWN_OPTION.sentence(code, question.getText()))
        .forEach(problems::add);
    if (!question.getType().equals("multiple") && chosen.size() > 1) {
      problems.add(RejectReason.TOO_MANY_OPTIONS.sentence("", question.getText()));
    }
    return problems;
  }

  private static List<String> unknownQuestions(PollEntry poll, Map<String, List<String>> fields) {
    return fields.keySet().stream()
        .filter(name -> name.startsWith(FIELD))
        .map(name -> name.substring(FIELD.length()))
        .filter(code -> poll.getQuestionsList().stream().noneMatch(q -> q.getCode().equals(code)))
        .map(code -> RejectReason.UNKNOWN_QUESTION.sentence(code, ""))
        .toList();
  }
}
