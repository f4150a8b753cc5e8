package vn.thuocso.index.command;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.robust.Outcome;
import vn.thuocso.index.robust.Removal;
import vn.thuocso.index.robust.Uncertainty;
import vn.thuocso.index.table.Table;

/** What studies find, as tables: what runs made of each unit, each pair, each node left out. */
final class RobustnessTables {
  private RobustnessTables() {}

  static Table ranks(Uncertainty found) {
    Table table =
        new Table(
            "unit",
            "score",
            "rank",
            "rankLower",
            "rankMedian",
            "rankUpper",
            "rankMean",
            "scoreLower",
            "scoreMedian",
            "scoreUpper",
            "group",
            "runs");
    List<List<UnitCode>> groups = found.tiedGroups();
    for (Outcome each : found.outcomes().all()) {
      Outcome.@Nullable Spread ranks = each.ranks().orElse(null);
      Outcome.@Nullable Spread scores = found.hasOneScale() ? each.scores().orElse(null) : null;
      table.add(
          each.unit().value(),
          number(each.nominalScore()),
          number(each.nominalRank()),
          ranks == null ? null : ranks.lower(),
          ranks == null ? null : ranks.median(),
          ranks == null ? null : ranks.upper(),
          ranks == null ? null : ranks.mean(),
          scores == null ? null : scores.lower(),
          scores == null ? null : scores.median(),
          scores == null ? null : scores.upper(),
          group(groups, each.unit()),
          each.runs());
    }
    return table;
  }

  private static @Nullable Integer group(List<List<UnitCode>> groups, UnitCode unit) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).contains(unit)) {
        return g + 1;
      }
    }
    return null;
  }

  static Table distribution(Uncertainty found) {
    Table table = new Table("unit", "rank", "share");
    for (UnitCode unit : found.outcomes().units()) {
      found
          .outcomes()
          .distribution(unit)
          .forEach((rank, share) -> table.add(unit.value(), rank, share));
    }
    return table;
  }

  static Table above(Uncertainty found) {
    Table table = new Table("unit", "other", "probabilityAbove");
    found
        .outcomes()
        .above()
        .forEach(
            (unit, row) ->
                row.forEach((other, share) -> table.add(unit.value(), other.value(), share)));
    return table;
  }

  static Table removals(List<Removal> removals) {
    Table table = new Table("node", "meanRankChange", "unit", "score", "rank", "gained");
    for (Removal removal : removals) {
      removal
          .changes()
          .forEach(
              (unit, change) ->
                  table.add(
                      removal.node().value(),
                      number(removal.meanRankChange()),
                      unit.value(),
                      number(change.score()),
                      number(change.rank()),
                      number(change.gained())));
    }
    return table;
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
