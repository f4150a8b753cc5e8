package vn.thuocso.dashboard.simulation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.kept.Bounded;
import vn.thuocso.dashboard.scoring.kept.RecentInputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.scoring.run.Engine;

/** The snapshots that are ready for questions: a few, each of its newest computation. */
@Component
class ReadySnapshots {

  private static final int MOST = 4;

  private final RecentInputs inputs;
  private final Engine engine = new Engine(Definition.shipped());
  private final Bounded<String, Ready> ready = new Bounded<>(MOST);

  ReadySnapshots(RecentInputs inputs) {
    this.inputs = inputs;
  }

  Engine engine() {
    return engine;
  }

  /** The snapshot, ready; empty where its inputs were not kept. */
  Optional<Ready> of(Snapshot snapshot) {
    return stamp(snapshot)
        .flatMap(
            stamp ->
                ready.get(stamp, () -> inputs(snapshot).map(found -> Ready.of(engine, found))));
  }

  /** Its inputs alone. */
  Optional<Inputs> inputs(Snapshot snapshot) {
    return inputs.of(snapshot.key());
  }

  /** Names the computation that answers are of; empty where its inputs were not kept. */
  Optional<String> stamp(Snapshot snapshot) {
    return inputs.stamp(snapshot.key());
  }
}
