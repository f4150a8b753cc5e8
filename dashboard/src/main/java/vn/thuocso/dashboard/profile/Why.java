package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.Scores;

/**
 * What makes a unit's total differ: from its own of a year before, and from its neighbour's.
 *
 * @param earned points of the unit and its neighbour at each main index now
 * @param formerly points of the unit in the snapshot compared with
 */
record Why(
    Facts facts,
    Map<UnitCode, Map<String, Scores.Earned>> earned,
    Map<UnitCode, Map<String, Scores.Earned>> formerly) {

  /** From the snapshot compared with to now; nothing where either has no total. */
  Optional<Split> change() {
    return split(
        side(facts.then(), facts.unit().code(), formerly),
        side(facts.now(), facts.unit().code(), earned));
  }

  /** From this unit to its neighbour. */
  Optional<Split> gap(Score neighbour) {
    return split(
        side(facts.now(), facts.unit().code(), earned),
        side(facts.now(), neighbour.unit(), earned));
  }

  private Optional<Split> split(Optional<Split.Side> from, Optional<Split.Side> to) {
    return from.flatMap(
        a -> to.map(b -> Split.of(facts.nodes().indices(), facts.total().max(), a, b)));
  }

  private Optional<Split.Side> side(
      Map<String, List<Score>> rows,
      UnitCode unit,
      Map<UnitCode, Map<String, Scores.Earned>> counted) {
    Map<String, Split.Part> parts = new HashMap<>();
    for (ScoreNode index : facts.nodes().indices()) {
      Optional.ofNullable(counted.getOrDefault(unit, Map.of()).get(index.code()))
          .map(Why::part)
          .or(() -> value(rows, index.code(), unit).map(at -> new Split.Part(at, index.max())))
          .filter(part -> part.weight().signum() > 0)
          .ifPresent(part -> parts.put(index.code(), part));
    }
    return value(rows, ScoreNode.TOTAL, unit)
        .filter(total -> !parts.isEmpty())
        .map(total -> new Split.Side(total, parts));
  }

  private static Split.Part part(Scores.Earned earned) {
    return new Split.Part(
        earned.assessed().signum() == 0
            ? BigDecimal.ZERO
            : earned.points().divide(earned.assessed(), MathContext.DECIMAL64),
        earned.assessed());
  }

  private static Optional<BigDecimal> value(
      Map<String, List<Score>> rows, String node, UnitCode unit) {
    return rows.getOrDefault(node, List.of()).stream()
        .filter(row -> row.unit().equals(unit))
        .map(Score::value)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
