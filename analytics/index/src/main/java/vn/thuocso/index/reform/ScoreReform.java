package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Scores;

/** Carries the scores of a whole framework over a reform. */
public final class ScoreReform {
  private final Framework framework;
  private final Reform reform;

  public ScoreReform(Framework framework, Reform reform) {
    this.framework = framework;
    this.reform = reform;
  }

  /**
   * The main indices and the total of every new unit, as means of the former units'. Under point
   * scoring the total is made of the merged indices by their nominal points, as the ministry did in
   * 2025; of a composite it is the mean of totals.
   *
   * @param rule one of the two means
   */
  public SortedMap<UnitCode, Map<Code, Merged>> indices(
      Scores scores, MergeRule rule, Map<UnitCode, BigDecimal> populations) {
    if (rule == MergeRule.RESUMMED) {
      throw new IllegalArgumentException("An index has no numerator: re-sum readings instead");
    }
    SortedMap<UnitCode, Map<Code, Merged>> byUnit = new TreeMap<>();
    List<Code> nodes = new ArrayList<>();
    framework.tree().children().forEach(main -> nodes.add(main.code()));
    if (framework.scoring() == ScoringKind.COMPOSITE) {
      nodes.add(framework.tree().code());
    }
    for (Code node : nodes) {
      put(byUnit, node, reform.merge(cells(scores, node), rule, populations, decimals()));
    }
    if (framework.scoring() == ScoringKind.POINTS) {
      NominalTotal total = new NominalTotal(framework);
      byUnit.forEach(
          (unit, merged) -> merged.put(framework.tree().code(), total.of(unit, merged, rule)));
    }
    return byUnit;
  }

  private int decimals() {
    return framework.scoring() == ScoringKind.POINTS
        ? framework.rounding().index()
        : framework.rounding().score().orElse(COMPOSITE_DECIMALS);
  }

  /** Decimals of the mean of scores that nothing rounds. */
  private static final int COMPOSITE_DECIMALS = 12;

  private static void put(
      SortedMap<UnitCode, Map<Code, Merged>> byUnit, Code node, Map<UnitCode, Merged> merged) {
    merged.forEach(
        (unit, figure) ->
            byUnit.computeIfAbsent(unit, code -> new LinkedHashMap<>()).put(node, figure));
  }

  private static Map<UnitCode, Cell> cells(Scores scores, Code node) {
    Map<UnitCode, Cell> cells = new LinkedHashMap<>();
    scores.units().forEach(unit -> cells.put(unit, cell(scores.figure(unit, node))));
    return cells;
  }

  private static Cell cell(Figure figure) {
    return switch (figure.state()) {
      case PRESENT, ZERO ->
          figure.value().isPresent()
              ? new Cell.Present(
                  new Reading.Amount(BigDecimal.valueOf(figure.value().getAsDouble())))
              : Cell.MISSING;
      case MISSING -> Cell.MISSING;
      case NOT_APPLICABLE -> Cell.NOT_APPLICABLE;
      case SUPPRESSED -> new Cell.Suppressed(Suppression.OF_PARTS);
    };
  }
}
