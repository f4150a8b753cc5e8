package vn.thuocso.dashboard.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Scores;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;

/** Gathers what is known of a unit in the snapshot that was asked for. */
@Service
class ProfileDesk {

  private final Units units;
  private final Snapshots snapshots;
  private final Scores scores;

  ProfileDesk(Units units, Snapshots snapshots, Scores scores) {
    this.units = units;
    this.snapshots = snapshots;
    this.scores = scores;
  }

  /** The unit of that code, of today or of before the reform. */
  Optional<Unit> unit(String code) {
    return code.matches("01|[0-9]{3}|[0-9]{5}") ? units.find(new UnitCode(code)) : Optional.empty();
  }

  /** What the words of the address choose; nothing before the first snapshot. */
  Optional<ChosenSnapshot> chosen(Map<String, String> words) {
    return ChosenSnapshot.of(words, snapshots.complete());
  }

  /** The unit in that snapshot, beside everybody and beside itself a year before. */
  Facts facts(Unit unit, ChosenSnapshot chosen) {
    Snapshot now = chosen.snapshot();
    ScoreNodes nodes = ScoreNodes.of(now.framework());
    List<String> main = nodes.main().stream().map(ScoreNode::code).toList();
    Optional<Snapshot> before = chosen.known().before(now);
    return new Facts(
        unit,
        units.all(),
        chosen,
        nodes,
        scores.at(now, nodes.all().stream().map(ScoreNode::code).toList()),
        before,
        before.map(at -> scores.at(at, main)).orElse(Map.of()));
  }
}
