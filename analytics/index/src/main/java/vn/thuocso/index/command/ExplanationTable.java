package vn.thuocso.index.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.explain.Contribution;
import vn.thuocso.index.explain.Explanation;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.table.Table;

/** An explanation as a table: contributions, rounded so that they sum to what is published. */
final class ExplanationTable {
  private static final int DECIMALS = 6;

  private ExplanationTable() {}

  /** A row for each node; facts take the two ends. */
  static Table of(
      Explanation of,
      Framework framework,
      Function<Code, Figure> here,
      Function<Code, Optional<Figure>> there,
      Map<String, Object> facts) {
    Table table =
        new Table(
            "node",
            "contribution",
            "performance",
            "coverage",
            "gap",
            "state",
            "imputed",
            "againstState",
            "againstImputed",
            "against",
            "group",
            "name");
    @Nullable Object against = facts.getOrDefault("againstUnit", facts.get("againstPeriod"));
    Map<Code, BigDecimal> decimals = of.decimals(DECIMALS);
    Map<Code, Contribution> parts = new LinkedHashMap<>();
    of.contributions().forEach(each -> parts.merge(each.node(), each, Contribution::plus));
    BigDecimal sum = BigDecimal.ZERO;
    for (Contribution part : parts.values()) {
      BigDecimal amount = decimals.getOrDefault(part.node(), BigDecimal.ZERO);
      sum = sum.add(amount);
      Figure own = here.apply(part.node());
      Optional<Figure> other = there.apply(part.node());
      table.add(
          part.node().value(),
          amount,
          part.performance(),
          part.coverage(),
          part.gap(),
          own.state().name(),
          own.shares().imputed(),
          other.map(figure -> figure.state().name()).orElse(null),
          other.map(figure -> figure.shares().imputed()).orElse(null),
          against,
          framework.parentOf(part.node()).map(group -> group.code().value()).orElse(null),
          framework.find(part.node()).map(found -> found.name().vi()).orElse(null));
    }
    BigDecimal all =
        BigDecimal.valueOf(of.to())
            .subtract(BigDecimal.valueOf(of.from()))
            .setScale(DECIMALS, java.math.RoundingMode.HALF_UP);
    last(table, "ROUNDING", all.subtract(sum));
    last(table, "DIFFERENCE", all);
    facts.put("from", of.from());
    facts.put("to", of.to());
    return table;
  }

  private static void last(Table table, String name, BigDecimal amount) {
    table.add(name, amount, null, null, null, null, null, null, null, null, null, null);
  }
}
