package vn.thuocso.dashboard.scoring.kept;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.dashboard.scoring.input.Inputs;

/**
 * The kept inputs of the few snapshots that were asked for last, always of the newest computation.
 */
@Component
public class RecentInputs {

  private static final int MOST = 4;

  private final KeptInputs inputs;
  private final Bounded<String, Inputs> read = new Bounded<>(MOST);

  RecentInputs(KeptInputs inputs) {
    this.inputs = inputs;
  }

  /** The inputs of a snapshot; empty as {@link KeptInputs#of}. */
  public Optional<Inputs> of(ScoreKey key) {
    return stamp(key).flatMap(stamp -> read.get(stamp, () -> inputs.of(key)));
  }

  /** Names the computation that answers are of; empty where its inputs were not kept. */
  public Optional<String> stamp(ScoreKey key) {
    return inputs.version(key).map(version -> key.head() + version);
  }
}
