package vn.thuocso.stream.tally;

import java.io.Serializable;
import java.util.Map;
import vn.thuocso.stream.row.Lineage;

/**
 * What the warehouse says of a poll: where counting goes on when the job has lost its state.
 *
 * <p>A poll runs for weeks, its topic for two days; an hour can be left as it is, a poll cannot.
 *
 * @param started forms opened
 * @param startedFlagged forms opened that a rule marked
 * @param completed forms sent
 * @param flagged forms sent that a rule marked
 * @param generated forms made up for a demonstration
 * @param lineage the records that these counts are made of
 * @param through the last offset that counted; -1 when the topic was made anew
 * @param questions what was shown of each question
 */
public record PollBaseline(
    long started,
    long startedFlagged,
    long completed,
    long flagged,
    long generated,
    Lineage lineage,
    long through,
    Map<String, Shown> questions)
    implements Serializable {

  /** Copies the questions. */
  public PollBaseline {
    questions = Map.copyOf(questions);
  }

  /**
   * The last step of a question that was written.
   *
   * @param counts how often each option was chosen
   * @param ballots the ballots that answered the question
   * @param through the last offset of the step; -1 when the topic was made anew
   */
  public record Shown(Map<String, Long> counts, long ballots, long through)
      implements Serializable {

    /** Copies the counts. */
    public Shown {
      counts = Map.copyOf(counts);
    }
  }
}
