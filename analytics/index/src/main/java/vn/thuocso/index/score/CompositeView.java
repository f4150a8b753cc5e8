package vn.thuocso.index.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.View;

/**
 * Groups the nodes of a composite anew: a group's value is the plain mean of its members' values.
 * Levels, which go by points, a composite does not have.
 */
final class CompositeView {
  private final Framework framework;
  private final View view;

  CompositeView(Framework framework, View view) {
    this.framework = framework;
    this.view = view;
  }

  ViewScores score(Map<UnitCode, UnitFigures> nodes) {
    Map<UnitCode, UnitFigures> figures = new LinkedHashMap<>();
    Map<UnitCode, Verdict> verdicts = new LinkedHashMap<>();
    nodes.forEach(
        (unit, ofNodes) -> {
          Map<Code, Figure> groups = new LinkedHashMap<>();
          view.groups().forEach(group -> groups.put(group.code(), mean(group.members(), ofNodes)));
          UnitFigures ofUnit = new UnitFigures(unit, groups);
          figures.put(unit, ofUnit);
          new Banding(framework, view)
              .of(ofUnit, ofNodes)
              .ifPresent(verdict -> verdicts.put(unit, verdict));
        });
    return new ViewScores(view.code(), figures, verdicts);
  }

  private static Figure mean(List<Code> members, UnitFigures nodes) {
    List<Figure> all = members.stream().map(nodes::of).toList();
    double availability = 0;
    for (Figure figure : all) {
      availability += figure.availability();
    }
    availability = all.isEmpty() ? 0 : availability / all.size();
    List<Figure> known = all.stream().filter(figure -> figure.value().isPresent()).toList();
    if (known.isEmpty()) {
      return Figure.none(State.ofNone(all.stream().map(Figure::state).toList()), availability);
    }
    double sum = 0;
    double[] shares = new double[4];
    for (Figure figure : known) {
      sum += figure.value().orElseThrow();
      shares[0] += figure.shares().measured();
      shares[1] += figure.shares().declared();
      shares[2] += figure.shares().survey();
      shares[3] += figure.shares().imputed();
    }
    return Figure.of(
        sum / known.size(), Shares.of(shares[0], shares[1], shares[2], shares[3]), availability);
  }
}
