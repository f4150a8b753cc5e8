package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thuocso.stream.event.BallotEvent;
import vn.thuocso.stream.event.BallotEvent.Choice;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.row.WarehouseRow;

/** The answers of a poll, each question counted by itself. */
final class OptionCounts {

  private final Map<String, QuestionCounts> questions = new HashMap<>();

  static OptionCounts from(PollBaseline baseline) {
    OptionCounts options = new OptionCounts();
    baseline
        .questions()
        .forEach((code, shown) -> options.questions.put(code, QuestionCounts.from(shown)));
    return options;
  }

  /** Counts the answers of a ballot; a question that it skipped counts nothing. */
  void add(BallotEvent event) {
    Map<String, List<String>> answers =
        event.choices().stream()
            .collect(
                Collectors.groupingBy(
                    Choice::question, Collectors.mapping(Choice::option, Collectors.toList())));
    answers.forEach(
        (code, options) ->
            questions
                .computeIfAbsent(code, question -> new QuestionCounts())
                .add(options, event.place()));
  }

  void writeRows(String poll, Consumer<WarehouseRow> rows) {
    questions.forEach((code, question) -> question.writeRows(poll, code, rows));
  }

  OptionCounts copy() {
    OptionCounts copy = new OptionCounts();
    questions.forEach((code, question) -> copy.questions.put(code, question.copy()));
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(questions.size());
    for (Map.Entry<String, QuestionCounts> question : questions.entrySet()) {
      out.writeUTF(question.getKey());
      question.getValue().write(out);
    }
  }

  /**
   * Reads the first version, which knew only how many ballots a poll had: every question goes on
   * from there, and is shown again after ten more answers to it.
   */
  static OptionCounts readFirst(DataInput in) throws IOException {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      counts.computeIfAbsent(in.readUTF(), q -> new HashMap<>()).put(in.readUTF(), in.readLong());
    }
    long ballots = in.readLong();
    long through = in.readLong();
    if (in.readBoolean()) {
      Lineage.read(in);
    }
    OptionCounts options = new OptionCounts();
    counts.forEach(
        (code, chosen) ->
            options.questions.put(
                code, QuestionCounts.from(new PollBaseline.Shown(chosen, ballots, through))));
    return options;
  }

  static OptionCounts read(DataInput in) throws IOException {
    OptionCounts options = new OptionCounts();
    for (int i = in.readInt(); i > 0; i--) {
      options.questions.put(in.readUTF(), QuestionCounts.read(in));
    }
    return options;
  }
}
