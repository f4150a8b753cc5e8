package vn.thuocso.dashboard.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.WarehouseAway;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Scores;
import vn.thuocso.dashboard.score.Snapshots;

/** Where units stand in the newest snapshot: the answer that most of those want who search one. */
@Component
class Standings {

  private final Snapshots snapshots;
  private final Scores scores;

  Standings(Snapshots snapshots, Scores scores) {
    this.snapshots = snapshots;
    this.scores = scores;
  }

  /**
   * The rank in words of every ranked unit, by code; none while the warehouse is away, as units are
   * found without it.
   */
  Map<UnitCode, String> inWords(ScoreText text) {
    try {
      Optional<ChosenSnapshot> newest = ChosenSnapshot.of(Map.of(), snapshots.complete());
      return newest
          .map(chosen -> said(scores.at(chosen.snapshot(), ScoreNode.TOTAL), text))
          .orElseGet(Map::of);
    } catch (WarehouseAway away) {
      return Map.of();
    }
  }

  private static Map<UnitCode, String> said(List<Score> rows, ScoreText text) {
    Map<UnitCode, String> said = new HashMap<>();
    for (Score row : rows) {
      Integer rank = row.rank();
      if (rank != null) {
        long all =
            rows.stream()
                .filter(Score::ranked)
                .filter(other -> other.unit().isDistrict() == row.unit().isDistrict())
                .count();
        String of = text.say().say("search.rank", text.say().count(rank), text.say().count(all));
        String span = text.span(row);
        said.put(row.unit(), span.isEmpty() ? of : of + ", " + text.say().say("search.span", span));
      }
    }
    return said;
  }
}
