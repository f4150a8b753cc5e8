package vn.thuocso.dashboard.scoring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.measured.TestingScores;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.scoring.run.Engine;
import vn.thuocso.index.framework.Framework;

class KeptInputsIT {

  private static final Framework FRAMEWORK = Definition.shipped().framework();
  private static final Assessed HALF =
      Assessed.of(FRAMEWORK, 2026, LocalDate.of(2026, 6, 30), true).orElseThrow();
  private static final Engine ENGINE = new Engine(Definition.shipped());
  private static final ScoreKey KEY = ENGINE.key(HALF);

  private final TestingScores facts =
      TestingScores.none()
          .district("001")
          .district("002")
          .ward("00004", "001", 50_000)
          .ward("00008", "001", null)
          .ward("00025", "002", 30_000)
          .channel("bt", "qr_bulletin", "00004 * *")
          .channel("web", "portal", "00004 * *")
          .channel("fb", "fanpage", "00004 * *")
          .channel("ap", "e_publication", "00004 * *")
          .poll("bt", "few", "2026-02-01", 1000, 9, 0, "2026-02-20", "2026-02-21")
          .told("web", "portal_freshness_median_days", "month", "2026-01-01", "2026-02-01", 3.5)
          .told("fb", "page_follows", "day", "2026-06-29", "2026-06-30", 650)
          .content("ap", "so-1", "e_publication_issue", null, "2026-03-01", 9, 70, "audio");

  private final TestingSnapshots snapshots = TestingSnapshots.of(facts.warehouse());

  @AfterEach
  void stop() {
    snapshots.close();
  }

  @Test
  void whatIsReadBackIsWhatTheSnapshotWasComputedOf() {
    Inputs gathered = snapshots.gathering().of(FRAMEWORK, HALF).orElseThrow();
    snapshots.computing().bringUpToDate(HALF);

    Inputs kept = snapshots.inputs().of(KEY).orElseThrow();

    assertThat(withCellsOf(gathered, kept)).isEqualTo(gathered);
    for (var unit : gathered.sheet().units()) {
      assertThat(kept.sheet().unit(unit.code())).contains(unit);
      for (var code : gathered.sheet().indicators()) {
        assertThat(kept.sheet().at(unit.code(), code))
            .as("%s %s", unit.code(), code)
            .isEqualTo(gathered.sheet().at(unit.code(), code));
      }
    }
    assertThat(kept.sha256()).isEqualTo(snapshots.head().getInputsSha256());
    assertThat(ENGINE.compute(kept, TestingSnapshots.NOW))
        .isEqualTo(ENGINE.compute(gathered, TestingSnapshots.NOW));
  }

  @Test
  void aSnapshotFromBeforeHasNoInputsUntilItIsComputedAnew() {
    snapshots.computing().bringUpToDate(HALF);
    snapshots.database().sql("DELETE FROM snapshot_input").update();

    assertThat(snapshots.inputs().of(KEY)).isEmpty();
    assertThat(snapshots.inputs().version(KEY)).isEmpty();
    assertThat(snapshots.computing().bringUpToDate(HALF)).isTrue();
    assertThat(snapshots.inputs().of(KEY)).isPresent();
    assertThat(snapshots.inputs().version(KEY)).contains(snapshots.head().getVersion());
  }

  @Test
  void inputsThatSomebodyAlteredAreNotGivenOut() {
    snapshots.computing().bringUpToDate(HALF);
    snapshots
        .database()
        .sql("UPDATE snapshot_input SET facts = jsonb_set(facts, '{wards,0,area}', '\"002\"')")
        .update();

    assertThat(snapshots.inputs().of(KEY)).isEmpty();
  }

  @Test
  void anUnknownSnapshotHasNoInputs() {
    ScoreKey other = new ScoreKey(KEY.framework(), KEY.version(), 2024, "raw", KEY.asOf());

    assertThat(snapshots.inputs().of(other)).isEmpty();
  }

  @Test
  void inputsGoWhenTheirSnapshotBreaksOff() {
    snapshots
        .database()
        .sql("INSERT INTO outbox (topic, key, version, value) VALUES ('scores', ?, ?, '')")
        .params(List.of(KEY.of("002"), TestingSnapshots.NOW.toEpochMilli()))
        .update();

    assertThatThrownBy(() -> snapshots.computing().bringUpToDate(HALF))
        .isInstanceOf(DuplicateKeyException.class);

    assertThat(snapshots.count("snapshot_input")).isZero();
  }

  private static Inputs withCellsOf(Inputs other, Inputs inputs) {
    return new Inputs(
        inputs.assessed(),
        other.dataset(),
        inputs.wards(),
        inputs.areas(),
        inputs.reasons(),
        inputs.generated(),
        inputs.sha256(),
        inputs.measuredThrough());
  }
}
