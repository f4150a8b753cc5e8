package vn.thuocso.dashboard.movers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.score.UnknownWord;

/**
 * Everybody who is ranked in both snapshots, those who climbed most first.
 *
 * @param editions the frameworks that have snapshots, the newest first
 * @param known all snapshots of the framework and variant, to choose from
 * @param left how many are ranked in one of the two only
 * @param address the words that were followed
 */
record Moves(
    Snapshot from,
    Snapshot to,
    List<String> editions,
    SnapshotList known,
    UnitFilter filter,
    ScoreNodes nodes,
    List<Move> all,
    int left,
    Address address,
    List<UnknownWord> unknown) {

  Moves {
    editions = List.copyOf(editions);
    all = List.copyOf(all);
    unknown = List.copyOf(unknown);
  }

  /** Sets what units have now beside what they had; by places, then by points. */
  static List<Move> of(
      ScoreNodes nodes,
      List<Score> before,
      List<Score> after,
      Map<String, Map<UnitCode, BigDecimal>> indicesThen,
      Map<String, Map<UnitCode, BigDecimal>> indicesNow) {
    List<Move> moves = new ArrayList<>();
    for (Score now : after) {
      before.stream()
          .filter(then -> then.unit().equals(now.unit()) && then.ranked() && now.ranked())
          .findFirst()
          .ifPresent(then -> moves.add(move(nodes, then, now, indicesThen, indicesNow)));
    }
    moves.sort(
        Comparator.comparingInt(Move::places)
            .thenComparing(Move::gained)
            .reversed()
            .thenComparing(move -> move.now().unit()));
    return moves;
  }

  private static Move move(
      ScoreNodes nodes,
      Score then,
      Score now,
      Map<String, Map<UnitCode, BigDecimal>> indicesThen,
      Map<String, Map<UnitCode, BigDecimal>> indicesNow) {
    List<Move.Cause> causes = new ArrayList<>();
    for (ScoreNode index : nodes.indices()) {
      BigDecimal a = indicesThen.getOrDefault(index.code(), Map.of()).get(now.unit());
      BigDecimal b = indicesNow.getOrDefault(index.code(), Map.of()).get(now.unit());
      if (a != null && b != null) {
        causes.add(new Move.Cause(index.code(), index.points(b.subtract(a))));
      }
    }
    causes.sort(Comparator.comparing(Move.Cause::points).reversed());
    return new Move(then, now, causes);
  }

  /** Those whose rank moved beyond its interval. */
  List<Move> climbedOrFell() {
    return all.stream().filter(Move::climbedOrFell).toList();
  }

  /** Those whose score moved beyond its interval that way, the most moved first. */
  List<Move> changed(boolean up) {
    Comparator<Move> byGain = Comparator.comparing(Move::gained);
    return all.stream()
        .filter(move -> move.changed() && move.rose() == up)
        .sorted(up ? byGain.reversed() : byGain)
        .toList();
  }

  /** Whether the two are of different years, each assessed for itself. */
  boolean ofTwoYears() {
    return from.year() != to.year();
  }
}
