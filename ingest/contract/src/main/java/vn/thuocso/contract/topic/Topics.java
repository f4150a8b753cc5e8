package vn.thuocso.contract.topic;

import java.time.Duration;
import java.util.List;
import vn.thuocso.contract.Horizon;

/**
 * The topics. Partition counts and keys are fixed for ever; keys are UTF-8 text, partitioned by the
 * default murmur2 rule.
 */
public final class Topics {

  /** Observations, keyed by channel, kept for ever. */
  public static final String OBSERVATIONS = "observations";

  /** Interactions, keyed by channel; they carry day tokens and vanish within two days. */
  public static final String INTERACTIONS = "interactions";

  /** Ballots, keyed by poll; they vanish within two days. */
  public static final String BALLOTS = "ballots";

  /** Refused records without their bodies, keyed by channel or reason. */
  public static final String DEAD_LETTERS = "dead-letters";

  /** Units, keyed by code, compacted. */
  public static final String UNITS = "units";

  /** Channels, keyed by id, compacted. */
  public static final String CHANNELS = "channels";

  /** Contents, keyed by id, compacted. */
  public static final String CONTENTS = "contents";

  /** Polls, keyed by id, compacted. */
  public static final String POLLS = "polls";

  /** Snapshots of scores, keyed by {@link vn.thuocso.contract.ScoreKey}, compacted. */
  public static final String SCORES = "scores";

  /** Consumer group of the job. */
  public static final String STREAM_GROUP = "thuocso-stream";

  /** Partitions of each topic of events. */
  public static final int EVENT_PARTITIONS = 4;

  /** Partitions of the topic of scores. */
  public static final int SCORE_PARTITIONS = 4;

  private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(90);

  private Topics() {}

  /** Returns all topics with their settings. */
  public static List<TopicSpec> all() {
    return List.of(
        TopicSpec.keptForEver(OBSERVATIONS, EVENT_PARTITIONS),
        TopicSpec.shortLived(INTERACTIONS, EVENT_PARTITIONS, Horizon.RETENTION, Horizon.SEGMENT),
        TopicSpec.shortLived(BALLOTS, EVENT_PARTITIONS, Horizon.RETENTION, Horizon.SEGMENT)
            .flushed(),
        TopicSpec.shortLived(
            DEAD_LETTERS, EVENT_PARTITIONS, DEAD_LETTER_RETENTION, Duration.ofDays(1)),
        TopicSpec.compacted(UNITS, 1).flushed(),
        TopicSpec.compacted(CHANNELS, 1).flushed(),
        TopicSpec.compacted(CONTENTS, 1).flushed(),
        TopicSpec.compacted(POLLS, 1).flushed(),
        TopicSpec.compacted(SCORES, SCORE_PARTITIONS).flushed());
  }
}
