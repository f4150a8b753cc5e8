package vn.thuocso.dashboard.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Snapshot;

/**
 * What the chosen units have in a snapshot.
 *
 * @param byNode by node, each chosen unit that the snapshot has, in the order of the choice
 * @param way the snapshots that led here, the oldest first
 */
record Rivals(
    ChosenSnapshot chosen,
    ScoreNodes nodes,
    Map<String, List<Score>> byNode,
    List<Snapshot> way,
    Map<UnitCode, Map<LocalDate, BigDecimal>> course) {

  /** At the total, as they were asked for. */
  List<Score> all() {
    return at(ScoreNode.TOTAL);
  }

  List<Score> at(String node) {
    return byNode.getOrDefault(node, List.of());
  }

  /** Those with a total, the best first. */
  List<Score> byTotal() {
    return all().stream()
        .filter(row -> row.value() != null)
        .sorted(Comparator.comparing(Score::value).reversed())
        .toList();
  }

  /** A unit's figure at a node. */
  Optional<Score> at(String node, UnitCode unit) {
    return at(node).stream().filter(row -> row.unit().equals(unit)).findFirst();
  }
}
