package vn.thuocso.stream.start;

import java.util.List;
import java.util.Map;
import vn.thuocso.stream.decode.EpochClaim;
import vn.thuocso.stream.tally.PollBaseline;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** Takes epochs. */
public final class Epochs {

  private static final long SECOND = 1_000;

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
    EpochClaim claim = new EpochClaim(highest() + 1, anyCheckpoint());
    long whole = claim.somethingToProtect() ? retained.firstWholeHour(now) : 0;
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

  /** Progress is told only of completed checkpoints. */
  private boolean anyCheckpoint() {
    return warehouse.query("SELECT toInt64(count()) AS rows FROM progress").stream()
        .anyMatch(row -> row.getLong("rows") > 0);
  }

  private Map<String, PollBaseline> baselines() {
    return new Baselines(warehouse, retained).read();
  }
}
