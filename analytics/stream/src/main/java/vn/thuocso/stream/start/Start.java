package vn.thuocso.stream.start;

import java.util.Map;
import vn.thuocso.stream.decode.EpochClaim;
import vn.thuocso.stream.tally.PollBaseline;

/**
 * What a run knows from the start.
 *
 * @param claim the epoch of a run without state; a restored run keeps its own
 * @param polls what the warehouse says of polls, for those of which there is no state
 */
public record Start(EpochClaim claim, Map<String, PollBaseline> polls) {

  /** Copies the polls. */
  public Start {
    polls = Map.copyOf(polls);
  }
}
