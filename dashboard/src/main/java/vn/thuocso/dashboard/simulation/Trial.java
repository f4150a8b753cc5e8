package vn.thuocso.dashboard.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.scoring.run.Engine;
import vn.thuocso.index.framework.Framework;

/**
 * The totals of wards and areas under some weights, from the engine that computes snapshots.
 *
 * @param totals by unit
 */
record Trial(Map<String, Total> totals) {

  private static final String UNPUBLISHED = "0".repeat(64);

  Trial {
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
  }

  /**
   * One unit's total.
   *
   * @param micro the index, from 0 to a million
   * @param low the best rank of the 90 % interval; 0 where there is none
   */
  record Total(long micro, int rank, int low, int high, boolean tied) {}

  /** Scores inputs by a framework. */
  static Trial of(Framework framework, Inputs inputs) {
    Engine engine = new Engine(new Definition(framework, UNPUBLISHED));
    Map<String, Total> totals = new LinkedHashMap<>();
    for (ScoreEntry entry : engine.compute(inputs, java.time.Instant.EPOCH).entries()) {
      total(entry.getNodesList())
          .ifPresent(
              node ->
                  totals.put(
                      entry.getUnit(),
                      new Total(
                          node.getValueMicro(),
                          node.getRank(),
                          node.getRankLow(),
                          node.getRankHigh(),
                          node.getTied())));
    }
    return new Trial(totals);
  }

  private static Optional<NodeFigure> total(List<NodeFigure> nodes) {
    return nodes.stream()
        .filter(node -> node.getNode().equals(ScoreKey.TOTAL) && node.getRank() > 0)
        .findFirst();
  }
}
