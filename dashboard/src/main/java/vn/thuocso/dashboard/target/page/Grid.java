package vn.thuocso.dashboard.target.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

/**
 * The sheet itself: groups and units from top to bottom, measures from left to right.
 *
 * @param floors the least that the whole city accepts
 */
record Grid(List<Column> columns, List<String> floors, List<Line> lines) {

  /** A column under its head. */
  record Column(String code, String name, String unit, boolean selected) {}

  /**
   * A line.
   *
   * @param kind city, kind, district or unit
   * @param number of a unit; empty for a group
   */
  record Line(String kind, String scope, String name, String number, List<Cells.Shown> cells) {}

  static Grid of(Facts facts, Wording say) {
    List<Measure> measures = measures(facts);
    Cells cells = new Cells(facts, say);
    Optional<Place> place = facts.asked().place();
    List<Column> columns =
        measures.stream()
            .map(
                measure ->
                    new Column(
                        measure.code(),
                        measure.name(say),
                        unit(measure, say),
                        place.filter(at -> at.node().equals(measure.code())).isPresent()))
            .toList();
    List<String> floors =
        measures.stream()
            .map(
                measure ->
                    facts
                        .given(measure, Scope.CITY, Part.FLOOR)
                        .map(floor -> measure.text(floor.value(), say))
                        .orElse(""))
            .toList();
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Scope scope : facts.cast().scopes()) {
      boolean unit = scope.isUnit();
      number += unit ? 1 : 0;
      lines.add(
          new Line(
              kind(scope),
              scope.code(),
              name(facts, scope, say),
              unit ? Integer.toString(number) : "",
              measures.stream().map(measure -> cells.at(measure, scope)).toList()));
    }
    return new Grid(columns, floors, lines);
  }

  /** The measures that were asked for: those that anybody is set a target of, unless said. */
  static List<Measure> measures(Facts facts) {
    String columns = facts.asked().columns();
    return facts.asked().measures().all().stream()
        .filter(
            measure ->
                measure.code().equals(ScoreNode.TOTAL)
                    || switch (columns) {
                      case Asked.ALL -> true;
                      case Asked.MAIN -> measure.rule().isEmpty();
                      case Asked.SET -> isSet(facts, measure);
                      default -> measure.group().equals(columns);
                    })
        .toList();
  }

  private static boolean isSet(Facts facts, Measure measure) {
    return measure.rule().isEmpty()
        || facts.draft().settings().own().entrySet().stream()
            .anyMatch(
                cell -> cell.getKey().node().equals(measure.code()) && !cell.getValue().isNone());
  }

  /** The unit as it stands under a head; "less is better" where it is. */
  static String unit(Measure measure, Wording say) {
    String unit =
        measure.rule().isEmpty()
            ? say.say("target.points")
            : say.say("target.unit", measure.unit());
    return measure.up() ? unit : say.say("target.down", unit);
  }

  private static String kind(Scope scope) {
    return scope.isUnit()
        ? "unit"
        : scope.isDistrict() ? "district" : scope.equals(Scope.CITY) ? "city" : "kind";
  }

  /** How a line is called. */
  static String name(Facts facts, Scope scope, Wording say) {
    Optional<Unit> unit = facts.cast().unit(scope);
    return unit.map(Unit::name)
        .orElseGet(
            () ->
                scope.isUnit() || scope.isDistrict()
                    ? scope.code()
                    : say.say("target.scope." + scope.code()));
  }
}
