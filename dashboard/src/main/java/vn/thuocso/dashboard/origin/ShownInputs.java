package vn.thuocso.dashboard.origin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.kept.RecentInputs;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Indicator;

/**
 * What went into a snapshot, as far as it may be shown: kept inputs hide nothing, so the snapshot's
 * own states decide, and the rule for small counts is asked once more.
 */
@Component
class ShownInputs {

  private final RecentInputs inputs;

  ShownInputs(RecentInputs inputs) {
    this.inputs = inputs;
  }

  /**
   * The entry of a ward. Empty where it is hidden, and where the snapshot on show was computed of
   * other inputs than those that are kept, or of none that are.
   */
  Optional<Cell> of(Snapshot at, Head head, NodeScore score, Indicator indicator) {
    if (score.suppressed() || score.approximate()) {
      return Optional.empty();
    }
    return inputs
        .of(at.key())
        .filter(kept -> kept.sha256().equals(head.inputsSha256()))
        .flatMap(kept -> cell(kept, score, indicator))
        .filter(cell -> Suppression.of(indicator, cell).isEmpty());
  }

  private static Optional<Cell> cell(Inputs kept, NodeScore score, Indicator indicator) {
    return kept.sheet()
        .unit(new UnitCode(score.unit().value()))
        .map(unit -> kept.sheet().at(unit, indicator))
        .map(cell -> score.state().equals("missing") && counts(cell) ? Cell.MISSING : cell);
  }

  /** Trials too few to count are missing in the snapshot, and are told nowhere. */
  private static boolean counts(Cell cell) {
    return cell instanceof Cell.Present present
        && !(present.reading() instanceof Reading.Ratio ratio && ratio.denominator().signum() == 0);
  }
}
