package vn.thuocso.dashboard.scoring.snapshot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.input.ScoreInputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.scoring.run.Engine;

/** Brings one snapshot up to date. */
@Service
public class Computing {

  private static final Logger log = LoggerFactory.getLogger(Computing.class);

  private final ScoreInputs inputs;
  private final KeptSnapshots snapshots;
  private final Clock clock;
  private final Engine engine = new Engine(Definition.shipped());

  Computing(ScoreInputs inputs, KeptSnapshots snapshots, Clock clock) {
    this.inputs = inputs;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /** The definition that is scored by. */
  public Definition definition() {
    return engine.definition();
  }

  /**
   * Computes and announces a snapshot, unless nothing that it rests on has changed.
   *
   * @return whether it was computed
   */
  public boolean bringUpToDate(Assessed assessed) {
    Optional<Inputs> gathered = inputs.of(definition().framework(), assessed);
    if (gathered.isEmpty()) {
      return false;
    }
    ScoreKey key = engine.key(assessed);
    KeptSnapshots.Made wanted =
        new KeptSnapshots.Made(Engine.VERSION, definition().sha256(), gathered.get().sha256());
    if (snapshots.made(key).filter(wanted::equals).isPresent()) {
      return false;
    }
    Instant begun = clock.instant();
    snapshots.commit(key, gathered.get(), engine.compute(gathered.get(), begun), begun);
    log.info(
        "Computed snapshot {} in {} ms",
        key.head(),
        Duration.between(begun, clock.instant()).toMillis());
    return true;
  }
}
