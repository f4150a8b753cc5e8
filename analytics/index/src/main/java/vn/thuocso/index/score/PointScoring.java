package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.points.Mark;
import vn.thuocso.index.points.Marker;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problems;

/**
 * Scores by points: every indicator by its rule, every group as earned ÷ assessed maximum. A unit's
 * score depends on no other unit.
 */
final class PointScoring {
  private final Framework framework;
  private final Map<Indicator, Marker> markers = new LinkedHashMap<>();

  PointScoring(Framework framework) {
    this.framework = framework;
    for (Indicator indicator : framework.indicators()) {
      markers.put(indicator, new Marker(indicator, framework.round(), framework.missing()));
    }
  }

  /** The scores of one period's units, or all entries that the rules cannot read. */
  Scores score(Sheet sheet, Places places) throws InvalidInputException {
    Problems problems = new Problems();
    Map<UnitCode, UnitTally> tallies = new LinkedHashMap<>();
    for (Unit unit : sheet.units()) {
      tallies.put(unit.code(), tally(unit, sheet, places, problems));
    }
    problems.throwIfAny();
    List<Node> nodes = framework.nodes();
    PointFigures make = new PointFigures(framework.rounding());
    Map<UnitCode, UnitFigures> figures = new LinkedHashMap<>();
    tallies.forEach(
        (unit, tally) -> figures.put(unit, new UnitFigures(unit, tally.figures(nodes, make))));
    List<ViewScores> views = new ArrayList<>();
    for (View view : framework.views()) {
      views.add(new PointView(framework, view).score(tallies, figures));
    }
    return new Scores(
        sheet.period(),
        framework.tree().code(),
        figures,
        Rankings.all(framework, figures, Set.of()),
        views,
        StepReports.NONE,
        Parameters.of(framework));
  }

  UnitTally tally(Unit unit, Sheet sheet, Places places, Problems problems) {
    Map<Code, Tally> tallies = new LinkedHashMap<>();
    Map<Code, State> states = new LinkedHashMap<>();
    markers.forEach(
        (indicator, marker) -> {
          Mark mark = marker.mark(sheet.at(unit, indicator));
          if (mark instanceof Mark.Refused refused) {
            problems.add(
                refused.rule(),
                refused.value(),
                places.cell(unit.code(), indicator.code()),
                refused.sentence() + " (đơn vị " + unit.code() + ")");
          }
          State state = state(mark);
          Points points = points(indicator.pointScale(), mark, framework.rounding());
          states.put(indicator.code(), state);
          tallies.put(indicator.code(), Tally.of(points, state, indicator.source()));
        });
    return UnitTally.of(framework, tallies, states);
  }

  private static State state(Mark mark) {
    if (mark instanceof Mark.Scored scored) {
      return scored.share().signum() == 0 ? State.ZERO : State.PRESENT;
    }
    return mark instanceof Mark.Absent absent ? absent.state() : State.MISSING;
  }

  private static Points points(PointScale scale, Mark mark, Rounding rounding) {
    BigDecimal max = scale.max();
    if (mark instanceof Mark.Scored scored) {
      BigDecimal earned =
          rounding.points().isPresent()
              ? scored.share().roundedOf(max, rounding.points().getAsInt(), rounding.mode())
              : scored.share().times(Fraction.of(max)).asDecimal();
      return new Points(earned, max, max);
    }
    boolean kept =
        mark instanceof Mark.Absent absent && absent.consequence() == Absence.ZERO_KEEPS_MAXIMUM;
    return new Points(BigDecimal.ZERO, kept ? max : BigDecimal.ZERO, max);
  }
}
