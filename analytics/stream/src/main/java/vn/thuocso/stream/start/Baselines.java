package vn.thuocso.stream.start;

import com.clickhouse.client.api.query.GenericRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.tally.PollBaseline;
import vn.thuocso.warehouse.WarehouseClient;

/** Reads from the warehouse where the counts of each poll stand. */
final class Baselines {

  private static final String BALLOTS =
      """
      SELECT poll_id, toInt64(started) AS started, toInt64(started_flagged) AS started_flagged,
             toInt64(completed) AS completed, toInt64(flagged) AS flagged,
             toInt64(generated) AS generated,
             toInt64(partition) AS of_partition, toInt64(first_offset) AS first_at,
             toInt64(last_offset) AS last_at, toInt64(events) AS counted
      FROM poll_ballots FINAL
      """;

  private static final String OPTIONS =
      """
      SELECT poll_id, question, option, toInt64(count) AS chosen, toInt64(ballots) AS of_ballots,
             toInt64(last_offset) AS last_at
      FROM poll_option FINAL
      """;

  private final WarehouseClient warehouse;
  private final Retained retained;

  Baselines(WarehouseClient warehouse, Retained retained) {
    this.warehouse = warehouse;
    this.retained = retained;
  }

  Map<String, PollBaseline> read() {
    Map<String, Map<String, Step>> steps = steps();
    Map<String, PollBaseline> polls = new HashMap<>();
    for (GenericRecord row : warehouse.query(BALLOTS)) {
      String poll = row.getString("poll_id");
      polls.put(poll, baseline(row, steps.getOrDefault(poll, Map.of())));
    }
    return polls;
  }

  private PollBaseline baseline(GenericRecord row, Map<String, Step> steps) {
    int partition = (int) row.getLong("of_partition");
    long last = row.getLong("last_at");
    // In a topic that was made anew offsets begin again: all its ballots are new.
    boolean sameTopic = retained.holdsBallot(partition, last);
    long through = sameTopic ? last : -1;
    Lineage lineage =
        new Lineage(
            partition,
            sameTopic ? row.getLong("first_at") : 0,
            sameTopic ? last : 0,
            row.getLong("counted"),
            0);
    return new PollBaseline(
        row.getLong("started"),
        row.getLong("started_flagged"),
        row.getLong("completed"),
        row.getLong("flagged"),
        row.getLong("generated"),
        lineage,
        through,
        steps.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, s -> s.getValue().shown(sameTopic))));
  }

  /** Returns the last step of each question of each poll. */
  private Map<String, Map<String, Step>> steps() {
    Map<String, Map<String, Step>> steps = new HashMap<>();
    for (GenericRecord row : warehouse.query(OPTIONS)) {
      Step step =
          steps
              .computeIfAbsent(row.getString("poll_id"), poll -> new HashMap<>())
              .computeIfAbsent(row.getString("question"), question -> new Step());
      step.counts.put(row.getString("option"), row.getLong("chosen"));
      step.ballots = Math.max(step.ballots, row.getLong("of_ballots"));
      step.through = Math.max(step.through, row.getLong("last_at"));
    }
    return steps;
  }

  private static final class Step {
    private final Map<String, Long> counts = new HashMap<>();
    private long ballots;
    private long through = -1;

    PollBaseline.Shown shown(boolean sameTopic) {
      return new PollBaseline.Shown(counts, ballots, sameTopic ? through : -1);
    }
  }
}
