package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.row.TallyRows;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * How often the options of one question were chosen, shown only at every tenth answer to it.
 *
 * <p>Two versions that anybody can compare differ by at least ten answers to this very question: a
 * reader may skip questions, so that ten ballots may hold a single answer. The steps follow from
 * the order of the answers alone, so that a replay after a crash shows the same ones.
 */
final class QuestionCounts {

  /** Fewest answers between two versions. */
  static final int STEP = 10;

  private final Map<String, Long> counts = new HashMap<>();
  private long answers;
  private long shown;
  private long through = -1;
  private @Nullable Lineage lineage;
  private @Nullable Step step;

  private record Step(Map<String, Long> counts, Lineage lineage) {}

  static QuestionCounts from(PollBaseline.Shown baseline) {
    QuestionCounts question = new QuestionCounts();
    question.counts.putAll(baseline.counts());
    question.answers = baseline.ballots();
    question.shown = baseline.ballots();
    question.through = baseline.through();
    return question;
  }

  void add(List<String> options, Place place) {
    if (place.offset() <= through) {
      return;
    }
    answers++;
    lineage = lineage == null ? first(place) : lineage.and(place);
    options.forEach(option -> counts.merge(option, 1L, Long::sum));
    if (answers - shown >= STEP) {
      shown = answers;
      step = new Step(Map.copyOf(counts), lineage);
    }
  }

  private Lineage first(Place place) {
    return new Lineage(place.partition(), place.offset(), place.offset(), answers, place.epoch());
  }

  /** Emits the newest whole step, if one was completed since the last call. */
  void writeRows(String poll, String question, Consumer<WarehouseRow> rows) {
    if (step == null) {
      return;
    }
    Lineage made = step.lineage;
    step.counts.forEach(
        (option, count) ->
            rows.accept(TallyRows.pollOption(poll, question, option, count, made.events(), made)));
    step = null;
  }

  QuestionCounts copy() {
    QuestionCounts copy = new QuestionCounts();
    copy.counts.putAll(counts);
    copy.answers = answers;
    copy.shown = shown;
    copy.through = through;
    copy.lineage = lineage;
    copy.step = step;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(counts.size());
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      out.writeUTF(count.getKey());
      out.writeLong(count.getValue());
    }
    out.writeLong(answers);
    out.writeLong(shown);
    out.writeLong(through);
    out.writeBoolean(lineage != null);
    if (lineage != null) {
      lineage.write(out);
    }
  }

  static QuestionCounts read(DataInput in) throws IOException {
    QuestionCounts question = new QuestionCounts();
    for (int i = in.readInt(); i > 0; i--) {
      question.counts.put(in.readUTF(), in.readLong());
    }
    question.answers = in.readLong();
    question.shown = in.readLong();
    question.through = in.readLong();
    question.lineage = in.readBoolean() ? Lineage.read(in) : null;
    return question;
  }
}
