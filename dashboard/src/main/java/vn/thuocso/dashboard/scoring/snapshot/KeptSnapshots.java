package vn.thuocso.dashboard.scoring.snapshot;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.ScoreRecord;
import vn.thuocso.contract.wire.SnapshotEntry;
import vn.thuocso.dashboard.outbox.Outbox;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.kept.KeptInputs;
import vn.thuocso.dashboard.scoring.run.Result;

/** The snapshots that were computed: each whole, with everything announced, or not at all. */
@Repository
public class KeptSnapshots {

  private static final String KEY =
      "framework = ? AND framework_version = ? AND year = ? AND variant = ? AND as_of = ?";

  private final JdbcClient database;
  private final Outbox outbox;
  private final KeptInputs inputs;

  KeptSnapshots(JdbcClient database, Outbox outbox, KeptInputs inputs) {
    this.database = database;
    this.outbox = outbox;
    this.inputs = inputs;
  }

  /** What a snapshot was made of, which decides whether it has to be made again. */
  public record Made(String engineVersion, String definitionSha256, String inputsSha256) {
    static Made of(SnapshotEntry head) {
      return new Made(head.getEngineVersion(), head.getDefinitionSha256(), head.getInputsSha256());
    }
  }

  /** What the kept snapshot was made of; empty where there is none, or none with its inputs. */
  public Optional<Made> made(ScoreKey key) {
    return database
        .sql(
            "SELECT engine_version, definition_sha256, inputs_sha256"
                + " FROM snapshot JOIN snapshot_input"
                + " USING (framework, framework_version, year, variant, as_of) WHERE "
                + KEY)
        .params(parts(key))
        .query((row, n) -> new Made(row.getString(1), row.getString(2), row.getString(3)))
        .optional();
  }

  /** Keeps a snapshot and its inputs in place of the one before, and announces all of it. */
  @Transactional
  public void commit(ScoreKey key, Inputs of, Result result, Instant now) {
    long version = Math.max(now.toEpochMilli(), latest(key) + 1);
    Result whole = result.versioned(version);
    SnapshotEntry head = whole.head();
    database.sql("DELETE FROM snapshot WHERE " + KEY).params(parts(key)).update();
    database
        .sql("INSERT INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(parts(key))
        .param(version)
        .param(head.getEngineVersion())
        .param(head.getDefinitionSha256())
        .param(head.getInputsSha256())
        .param(head.getUnitCount())
        .param(Timestamp.from(now))
        .param(head.toByteArray())
        .update();
    inputs.keep(key, of);
    outbox.announce(
        Topics.SCORES, key.head(), version, ScoreRecord.newBuilder().setSnapshot(head).build());
    whole.entries().forEach(entry -> keep(key, version, entry));
  }

  private void keep(ScoreKey key, long version, ScoreEntry entry) {
    database
        .sql("INSERT INTO snapshot_unit VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(parts(key))
        .param(entry.getUnit())
        .param(entry.toByteArray())
        .update();
    outbox.announce(
        Topics.SCORES,
        key.of(entry.getUnit()),
        version,
        ScoreRecord.newBuilder().setScore(entry).build());
  }

  private long latest(ScoreKey key) {
    return database
        .sql("SELECT version FROM snapshot WHERE " + KEY + " FOR UPDATE")
        .params(parts(key))
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  private static List<Object> parts(ScoreKey key) {
    return List.of(key.framework(), key.version(), key.year(), key.variant(), key.asOf());
  }
}
