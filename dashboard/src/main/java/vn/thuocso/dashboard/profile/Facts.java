package vn.thuocso.dashboard.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.unit.Unit;

/**
 * A unit in a snapshot.
 *
 * @param units all units of all times
 * @param now everybody at each node, by node
 * @param before what the snapshot is compared with, if there is one
 * @param then everybody at the total and the main indices there, by node
 */
record Facts(
    Unit unit,
    List<Unit> units,
    ChosenSnapshot chosen,
    ScoreNodes nodes,
    Map<String, List<Score>> now,
    Optional<Snapshot> before,
    Map<String, List<Score>> then) {

  Facts {
    units = List.copyOf(units);
    now = Map.copyOf(now);
    then = Map.copyOf(then);
  }

  Snapshot snapshot() {
    return chosen.snapshot();
  }

  ScoreNode total() {
    return nodes.main().get(0);
  }

  /** What the unit has at a node; nothing when the snapshot does not have it. */
  Optional<Score> own(String node) {
    return of(now, node);
  }

  /** What it had in the snapshot compared with. */
  Optional<Score> former(String node) {
    return of(then, node);
  }

  /** Everybody it is ranked with at a node. */
  Peers peers(String node) {
    return new Peers(unit, now.getOrDefault(node, List.of()));
  }

  /** Everybody with a rank, by it. */
  List<Score> ranked() {
    return peers(ScoreNode.TOTAL).all().stream().filter(Score::ranked).toList();
  }

  /** The nearest with a better rank. */
  Optional<Score> above() {
    return rank()
        .flatMap(
            own -> ranked().stream().filter(row -> rank(row) < own).reduce((first, next) -> next));
  }

  /** The nearest with a rank that is no better. */
  Optional<Score> below() {
    return rank()
        .flatMap(
            own ->
                ranked().stream()
                    .filter(row -> rank(row) >= own && !row.unit().equals(unit.code()))
                    .findFirst());
  }

  private Optional<Integer> rank() {
    return own(ScoreNode.TOTAL).filter(Score::ranked).map(Facts::rank);
  }

  private static int rank(Score row) {
    return Objects.requireNonNull(row.rank());
  }

  /** Whether any of its figures was made for the demonstration. */
  boolean generated() {
    return snapshot().generated() || own(ScoreNode.TOTAL).filter(Score::generated).isPresent();
  }

  /** The address of another page about this snapshot. */
  String at(String path) {
    return chosen.address().at(path);
  }

  /** Where a number of this unit comes from. */
  String origin(String node) {
    return at("/nguon-goc/" + unit.code().value() + "/" + node.replace('/', '~'));
  }

  /** Where the number of the snapshot compared with comes from; empty without one. */
  String formerly(String node) {
    return before
        .map(
            at ->
                chosen
                    .address()
                    .with("nam", Integer.toString(at.year()))
                    .with("ngay", at.asOf().toString())
                    .at("/nguon-goc/" + unit.code().value() + "/" + node.replace('/', '~')))
        .orElse("");
  }

  /** Where the last total of a year comes from. */
  String origin(int year) {
    return year == snapshot().year()
        ? origin(ScoreNode.TOTAL)
        : chosen
            .address()
            .with("nam", Integer.toString(year))
            .with("ngay", "")
            .at("/nguon-goc/" + unit.code().value() + "/" + ScoreNode.TOTAL);
  }

  private Optional<Score> of(Map<String, List<Score>> rows, String node) {
    return rows.getOrDefault(node, List.of()).stream()
        .filter(row -> row.unit().equals(unit.code()))
        .findFirst();
  }
}
