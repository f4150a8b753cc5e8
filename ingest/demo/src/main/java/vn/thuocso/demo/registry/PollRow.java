package vn.thuocso.demo.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A poll of the bundled registry, asked with one issue. */
public record PollRow(
    String id,
    String channel,
    String content,
    String title,
    LocalDate opensOn,
    LocalDate closesOn,
    long targetPopulation,
    @Nullable LocalDate resultPublishedOn,
    @Nullable LocalDate responsePublishedOn,
    List<QuestionRow> questions) {

  /** Copies the questions. */
  public PollRow {
    questions = List.copyOf(questions);
  }

  /** A question; {@code type} is single or multiple. */
  public record QuestionRow(String code, String text, String type, List<OptionRow> options) {

    /** Copies the options. */
    public QuestionRow {
      options = List.copyOf(options);
    }
  }

  /** One answer that may be chosen. */
  public record OptionRow(String code, String text) {}
}
