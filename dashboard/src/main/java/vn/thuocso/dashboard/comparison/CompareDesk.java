package vn.thuocso.dashboard.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Scores;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.UnitSearch;
import vn.thuocso.dashboard.unit.Units;

/** Answers which units are wanted, and what they have. */
@Service
class CompareDesk {

  private static final int MONTHS = 24;
  private static final int CANDIDATES = 8;

  private final Units units;
  private final UnitSearch search;
  private final Snapshots snapshots;
  private final Scores scores;

  CompareDesk(Units units, UnitSearch search, Snapshots snapshots, Scores scores) {
    this.units = units;
    this.search = search;
    this.snapshots = snapshots;
    this.scores = scores;
  }

  /** The units of those codes, and the one of that name. */
  Wanted wanted(List<String> codes, String name) {
    return Wanted.of(codes, name, units.all(), search.find(name, CANDIDATES));
  }

  /** All units that can be chosen, for a list of suggestions. */
  List<Unit> all() {
    return units.all().stream().filter(unit -> unit.code().value().length() > 2).toList();
  }

  /** What they have in the snapshot that those words choose; nothing before the first one. */
  Optional<Rivals> rivals(Wanted wanted, Map<String, String> words) {
    return ChosenSnapshot.of(words, snapshots.complete()).map(chosen -> rivals(wanted, chosen));
  }

  private Rivals rivals(Wanted wanted, ChosenSnapshot chosen) {
    ScoreNodes nodes = ScoreNodes.of(chosen.snapshot().framework());
    Map<String, List<Score>> byNode = new LinkedHashMap<>();
    scores
        .at(chosen.snapshot(), nodes.main().stream().map(ScoreNode::code).toList())
        .forEach((node, rows) -> byNode.put(node, inOrder(wanted.units(), rows)));
    List<Snapshot> way = chosen.known().wayTo(chosen.snapshot(), MONTHS);
    return new Rivals(chosen, nodes, byNode, way, scores.way(way, ScoreNode.TOTAL));
  }

  private static List<Score> inOrder(List<Unit> units, List<Score> rows) {
    List<Score> found = new ArrayList<>();
    for (Unit unit : units) {
      rows.stream().filter(row -> row.unit().equals(unit.code())).forEach(found::add);
    }
    return found;
  }
}
