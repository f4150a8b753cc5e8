package vn.thuocso.stream.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.stream.decode.EpochClaim;
import vn.thuocso.stream.tally.PollBaseline;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.RowVersion;
import vn.thuocso.warehouse.row.Table;

/** Takes epochs. */
public final class Epochs {

  private static final long SECOND = 1_000;
  private static final String REACHED =
      """
      SELECT topic, toInt64(partition) AS of_partition, toInt64(last_offset) AS last_at,
             toInt64(version) AS row_version
      FROM progress FINAL
      """;

  private final WarehouseClient warehouse;
  private final Retained retained;

  /** Takes epochs in a warehouse for topics of which so much is retained. */
  public Epochs(WarehouseClient warehouse, Retained retained) {
    this.warehouse = warehouse;
    this.retained = retained;
  }

  /** Returns what a restored run falls back to where its state says nothing. */
  public Start goOn() {
    return new Start(new EpochClaim(highest(), true), baselines());
  }

  /**
   * Takes a new epoch. As long as no epoch has completed a checkpoint, all that was written came
   * from the very records that are read now, and nothing has to be protected from them.
   */
  public Start begin(long now) {
    int epoch = highest() + 1;
    List<Reached> reached = reached();
    EpochClaim claim = new EpochClaim(epoch, !reached.isEmpty(), madeAnew(reached, epoch));
    boolean anew = claim.madeAnew().containsKey(Topics.INTERACTIONS);
    long whole = claim.somethingToProtect() ? retained.firstWholeHour(now, anew) : 0;
    byte[] row = new RowBinary().int32(claim.epoch()).int64(now).int32(whole / SECOND).bytes();
    warehouse.insert(Table.JOB_EPOCH, List.of(row));
    return new Start(claim, claim.somethingToProtect() ? baselines() : Map.of());
  }

  private int highest() {
    return warehouse.query("SELECT toInt64(max(epoch)) AS epoch FROM job_epoch").stream()
        .mapToInt(row -> (int) row.getLong("epoch"))
        .findFirst()
        .orElse(0);
  }

  /** How far an earlier epoch came in a partition, and by which epoch its rows are versioned. */
  private record Reached(String topic, int partition, long lastOffset, int versions) {}

  /** Progress is told only of completed checkpoints. */
  private List<Reached> reached() {
    return warehouse.query(REACHED).stream()
        .map(
            row ->
                new Reached(
                    row.getString("topic"),
                    (int) row.getLong("of_partition"),
                    row.getLong("last_at"),
                    RowVersion.epoch(row.getLong("row_version"))))
        .toList();
  }

  /**
   * Returns the topics that are shorter than the warehouse remembers, now or in an epoch before.
   */
  private Map<String, Integer> madeAnew(List<Reached> reached, int epoch) {
    Map<String, Integer> madeAnew = new HashMap<>();
    for (Reached one : reached) {
      if (retained.endsBefore(one.topic, one.partition, one.lastOffset)) {
        madeAnew.put(one.topic, epoch);
      } else if (one.topic.equals(Topics.OBSERVATIONS)) {
        madeAnew.merge(one.topic, one.versions, Math::max);
      }
    }
    return madeAnew;
  }

  private Map<String, PollBaseline> baselines() {
    return new Baselines(warehouse, retained).read();
  }
}
