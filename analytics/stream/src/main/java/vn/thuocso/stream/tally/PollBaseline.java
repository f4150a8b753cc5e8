package vn.thuocso.stream.tally;

import java.io.Serializable;
import java.util.Map;
import vn.thuocso.stream.event.BallotEvent.Choice;
import vn.thuocso.stream.row.Lineage;

/**
 * What the warehouse says of a poll: where counting goes on when the job has lost its state.
 *
 * <p>A poll runs for weeks, its topic for two days; an hour can be left as it is, a poll cannot.
 *
 * @param started forms opened
 * @param completed forms sent
 * @param flagged forms marked by a rule
 * @param generated forms made up for a demonstration
 * @param lineage the records that these counts are made of
 * @param through the last offset that counted; -1 when the topic was made anew
 * @param counts how often each option was chosen in the last step that was written
 * @param ballots the ballots of that step
 * @param optionsThrough the last offset of that step; -1 when there was none
 */
public record PollBaseline(
    long started,
    long completed,
    long flagged,
    long generated,
    Lineage lineage,
    long through,
    Map<Choice, Long> counts,
    long ballots,
    long optionsThrough)
    implements Serializable {

  /** Copies the counts. */
  public PollBaseline {
    counts = Map.copyOf(counts);
  }
}
