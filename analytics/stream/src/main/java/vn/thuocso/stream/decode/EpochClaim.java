package vn.thuocso.stream.decode;

import java.io.Serializable;
import java.util.Map;
import vn.thuocso.contract.topic.Topics;

/**
 * What a start without state may do; a restored job keeps what its state says instead.
 *
 * @param epoch the new epoch
 * @param somethingToProtect whether earlier epochs completed a checkpoint: their hours are left
 *     alone unless they can be rebuilt whole
 * @param madeAnew topics that ended before what the warehouse had of them, with the epoch that
 *     found them so
 */
public record EpochClaim(int epoch, boolean somethingToProtect, Map<String, Integer> madeAnew)
    implements Serializable {

  /** Copies the topics. */
  public EpochClaim {
    madeAnew = Map.copyOf(madeAnew);
  }

  /** Makes a claim of topics that are what they always were. */
  public EpochClaim(int epoch, boolean somethingToProtect) {
    this(epoch, somethingToProtect, Map.of());
  }

  /**
   * Returns the epoch by which rows of a topic are versioned. Observations are kept for ever: while
   * a new epoch reads them again, a superseded one must not win over what it already knows, so that
   * their offsets alone decide, for as long as these are offsets of one topic.
   */
  int versions(String topic) {
    return topic.equals(Topics.OBSERVATIONS) ? madeAnew.getOrDefault(topic, 0) : epoch;
  }

  /** Tells whether a partition that begins with this offset has lost nothing that was written. */
  boolean isWhole(String topic, long firstOffset) {
    return firstOffset == 0 && madeAnew.getOrDefault(topic, 0) != epoch;
  }
}
