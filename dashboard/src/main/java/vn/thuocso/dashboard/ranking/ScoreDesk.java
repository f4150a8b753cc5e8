package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.Scores;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.UnitFilter;

/** Answers a question about scores from the newest complete snapshot that fits it. */
@Service
class ScoreDesk {

  private static final int MONTHS = 24;

  private final Snapshots snapshots;
  private final Scores scores;

  ScoreDesk(Snapshots snapshots, Scores scores) {
    this.snapshots = snapshots;
    this.scores = scores;
  }

  /** What those words choose; nothing before the first snapshot. */
  Optional<Selection> selected(Map<String, String> words) {
    return Selecting.of(words, snapshots.complete());
  }

  /** Everybody among whom the chosen units are ranked. */
  Standings standings(Selection chosen) {
    Snapshot now = chosen.snapshot();
    SnapshotList known = chosen.known();
    UnitFilter all = chosen.filter().everybody();
    String node = chosen.node().code();
    List<Score> rows = scores.at(now, node);
    Optional<Snapshot> before = known.before(now);
    List<Snapshot> way = known.wayTo(now, MONTHS);
    return new Standings(
        chosen.node(),
        of(rows, all),
        rows.stream().filter(Score::city).findFirst(),
        before,
        before.map(at -> Standings.byUnit(of(scores.at(at, node), all))).orElse(Map.of()),
        known
            .otherVariant(now)
            .map(at -> Standings.byUnit(of(scores.at(at, node), all)))
            .orElse(Map.of()),
        way,
        scores.way(way, node));
  }

  /** How far each main index moved each unit, in its points; nothing without a former snapshot. */
  Map<String, Map<UnitCode, BigDecimal>> pulls(Selection chosen, Standings standings) {
    Map<String, Map<UnitCode, BigDecimal>> pulls = new TreeMap<>();
    if (standings.before().isEmpty()) {
      return pulls;
    }
    Map<String, Map<UnitCode, BigDecimal>> now = scores.mainIndices(chosen.snapshot());
    Map<String, Map<UnitCode, BigDecimal>> then = scores.mainIndices(standings.before().get());
    for (ScoreNode index : chosen.nodes().indices()) {
      Map<UnitCode, BigDecimal> from = then.getOrDefault(index.code(), Map.of());
      Map<UnitCode, BigDecimal> moved = new TreeMap<>();
      now.getOrDefault(index.code(), Map.of())
          .forEach(
              (unit, value) -> {
                BigDecimal before = from.get(unit);
                if (before != null) {
                  moved.put(unit, index.points(value.subtract(before)));
                }
              });
      pulls.put(index.code(), moved);
    }
    return pulls;
  }

  private static List<Score> of(List<Score> rows, UnitFilter filter) {
    return rows.stream().filter(row -> filter.shows(row.kind())).toList();
  }
}
