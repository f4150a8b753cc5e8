package vn.thuocso.index.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.lift.Lift;
import vn.thuocso.index.lift.Obstacle;
import vn.thuocso.index.lift.Rivals;
import vn.thuocso.index.lift.Way;
import vn.thuocso.index.table.Table;

/** A way up as a table, with what is told beside it. */
final class LiftTable {
  private LiftTable() {}

  static Table of(Lift lift, Framework framework) {
    Table table =
        new Table("node", "name", "effort", "now", "gain", "available", "needs", "obstacle");
    lift.way().ifPresent(way -> way.steps().forEach(step -> row(table, framework, step)));
    for (Obstacle obstacle : lift.obstacles()) {
      if (obstacle.reason() != Obstacle.Reason.FULL && lift.way().isEmpty()) {
        table.add(
            obstacle.indicator().value(),
            name(framework, obstacle.indicator().value()),
            null,
            null,
            null,
            null,
            null,
            obstacle.reason().name());
      }
    }
    return table;
  }

  /** Who stands where the way leads: a rank reached in a tie is reached. */
  static List<String> tied(Framework framework, Lift lift, Rivals rivals) {
    if (lift.way().isEmpty() || lift.totalAimed().isEmpty()) {
      return List.of();
    }
    BigDecimal aimed = lift.totalAimed().get();
    return rivals.totals().entrySet().stream()
        .filter(each -> !each.getKey().equals(lift.unit()))
        .filter(
            each ->
                BigDecimal.valueOf(each.getValue())
                        .setScale(aimed.scale(), framework.rounding().mode())
                        .compareTo(aimed)
                    == 0)
        .map(each -> each.getKey().value())
        .toList();
  }

  private static void row(Table table, Framework framework, Way.Step step) {
    table.add(
        step.indicator().value(),
        name(framework, step.indicator().value()),
        step.effort().word(),
        step.now(),
        step.gain(),
        step.available(),
        String.join(" ", step.needs().stream().map(code -> code.value()).toList()),
        null);
  }

  private static String name(Framework framework, String code) {
    return framework.indicators().stream()
        .filter(each -> each.code().value().equals(code))
        .map(Indicator::name)
        .map(each -> each.vi())
        .findFirst()
        .orElse(code);
  }

  static Map<String, Object> facts(Lift lift) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("unit", lift.unit().value());
    facts.put("rankNow", lift.rankNow());
    facts.put("rankAimed", lift.rankAimed());
    facts.put("totalNow", lift.totalNow());
    lift.totalAimed().ifPresent(total -> facts.put("totalAimed", total));
    facts.put("reached", lift.way().isPresent());
    facts.put("rankWithAll", lift.rankWithAll());
    lift.way()
        .ifPresent(
            way -> {
              facts.put("pointsNeeded", way.need());
              facts.put("cost", way.cost());
              facts.put("bound", way.bound());
              facts.put("cheapest", way.isCheapest());
            });
    return facts;
  }

  static String told(Lift lift) {
    return lift.way()
        .map(
            way ->
                "Hạng / rank "
                    + whole(lift.rankNow())
                    + " → "
                    + whole(lift.rankAimed())
                    + ": "
                    + way.need().toPlainString()
                    + " điểm / points, giá / cost "
                    + way.cost()
                    + (way.isCheapest()
                        ? " (rẻ nhất / proved cheapest)."
                        : " (không thể dưới / no less than " + way.bound() + ")."))
        .orElseGet(
            () ->
                "Không tới được hạng "
                    + whole(lift.rankAimed())
                    + "; làm hết được hạng / not reachable, all together bring rank "
                    + whole(lift.rankWithAll())
                    + ".");
  }

  private static String whole(double rank) {
    return vn.thuocso.index.table.Text.of(rank);
  }
}
