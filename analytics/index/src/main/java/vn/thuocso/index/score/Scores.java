package vn.thuocso.index.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

/**
 * What a framework makes of a period's data, by whichever scoring.
 *
 * @param period the period scored
 * @param root the code of the total
 * @param figures of every unit, in order of its code, for every node of the tree
 * @param rankings of the total and of every other node, by node
 * @param views the other partitions of the same nodes, in the framework's order
 * @param steps what each step did
 * @param parameters the rules that it was computed by, as maps, texts and numbers
 */
public record Scores(
    Period period,
    Code root,
    Map<UnitCode, UnitFigures> figures,
    Map<Code, Ranking> rankings,
    List<ViewScores> views,
    StepReports steps,
    Map<String, Object> parameters) {
  public Scores {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    rankings = Collections.unmodifiableMap(new LinkedHashMap<>(rankings));
    views = List.copyOf(views);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The units, in order of their codes. */
  public List<UnitCode> units() {
    return List.copyOf(figures.keySet());
  }

  /** A unit's figure for a node; both have to be there. */
  public Figure figure(UnitCode unit, Code node) {
    return Objects.requireNonNull(figures.get(unit), () -> "no unit " + unit).of(node);
  }

  /** A unit's figure for the total. */
  public Figure total(UnitCode unit) {
    return figure(unit, root);
  }

  /** The ranking by a node. */
  public Ranking ranking(Code node) {
    return Objects.requireNonNull(rankings.get(node), () -> "no node " + node);
  }

  /** The ranking by the total. */
  public Ranking ranking() {
    return ranking(root);
  }
}
