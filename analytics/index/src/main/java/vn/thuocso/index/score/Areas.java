package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.points.Marker;

/**
 * Area views: units of today seen together as a former unit, always approximate and never assessed
 * themselves. A main index of an area is the plain mean of its units' rounded indices (the rule by
 * which the ministry merged provinces), its total the means weighted with nominal points.
 */
public final class Areas {
  private final Framework framework;

  /** Of a framework that scores points. */
  public Areas(Framework framework) {
    this.framework = framework;
  }

  /**
   * The main indices and the total of an area; a unit without an index is left out of its mean, and
   * so is one that the area's indicators below the index hide. The total is made of the indices as
   * shown, and is not shown where one of them is hidden.
   *
   * @param kpis the area's indicators, which say whose figures may not be shown beside them
   */
  public UnitFigures mean(UnitCode area, List<UnitFigures> units, Map<Code, AreaKpi> kpis) {
    Map<Code, Figure> figures = new LinkedHashMap<>();
    figures.put(framework.tree().code(), Figure.none(State.MISSING, 0));
    for (Node main : framework.tree().children()) {
      figures.put(main.code(), main(main, units, hidden(main, kpis)));
    }
    List<Figure> totals = units.stream().map(unit -> unit.of(framework.tree().code())).toList();
    OptionalDouble total = total(figures);
    boolean hides =
        framework.tree().children().stream()
            .anyMatch(
                main ->
                    !hidden(main, kpis).isEmpty()
                        && Objects.requireNonNull(figures.get(main.code())).value().isEmpty());
    figures.put(
        framework.tree().code(),
        hides
            ? Figure.none(State.SUPPRESSED, mean(totals, Figure::availability))
            : figure(total, totals));
    return new UnitFigures(area, figures);
  }

  /**
   * The groups of a view of an area: the plain means of its units' rounded indices.
   *
   * @param units by that view
   */
  public UnitFigures groups(UnitCode area, View view, List<UnitFigures> units) {
    Map<Code, Figure> figures = new LinkedHashMap<>();
    for (View.Part group : view.groups()) {
      List<Figure> members = units.stream().map(unit -> unit.of(group.code())).toList();
      figures.put(
          group.code(),
          figure(
              Mean.of(members.stream().map(Figure::value).toList(), framework.rounding()),
              members));
    }
    return new UnitFigures(area, figures);
  }

  /** Not shown where the mean would be of one unit, or of nothing but the indicator that hides. */
  private Figure main(Node main, List<UnitFigures> units, Set<UnitCode> hidden) {
    List<Figure> members =
        units.stream()
            .filter(unit -> !hidden.contains(unit.unit()))
            .map(unit -> unit.of(main.code()))
            .toList();
    List<OptionalDouble> values = members.stream().map(Figure::value).toList();
    boolean tells = values.stream().filter(OptionalDouble::isPresent).count() < 2;
    if (!hidden.isEmpty() && (tells || main.indicators().size() == 1)) {
      return Figure.none(State.SUPPRESSED, mean(members, Figure::availability));
    }
    return figure(Mean.of(values, framework.rounding()), members);
  }

  /** The units whose own figures may not be shown beside some indicator of an area, by code. */
  public static Set<UnitCode> hidden(Node node, Map<Code, AreaKpi> kpis) {
    Set<UnitCode> hidden = new TreeSet<>();
    for (Indicator indicator : node.indicators()) {
      Optional.ofNullable(kpis.get(indicator.code())).ifPresent(kpi -> hidden.addAll(kpi.hidden()));
    }
    return hidden;
  }

  /**
   * The figure of every indicator that has a rule for areas, made of the units' readings and never
   * of their shares or points. The data has to be data that can be scored.
   *
   * @param units codes of the area's units; one without a row in the period is missing
   */
  public Map<Code, AreaKpi> kpis(Collection<UnitCode> units, Sheet sheet) {
    Map<Code, AreaKpi> kpis = new LinkedHashMap<>();
    for (Indicator indicator : framework.indicators()) {
      indicator
          .areaRule()
          .ifPresent(
              rule -> kpis.put(indicator.code(), entries(indicator, units, sheet).kpi(rule)));
    }
    return kpis;
  }

  private AreaEntries entries(Indicator indicator, Collection<UnitCode> units, Sheet sheet) {
    Map<UnitCode, Cell> cells = new LinkedHashMap<>();
    for (UnitCode code : units) {
      Optional<Unit> unit = sheet.unit(code);
      cells.put(code, unit.map(of -> sheet.at(of, indicator)).orElse(Cell.MISSING));
    }
    Marker marker = new Marker(indicator, framework.round(), framework.missing());
    return new AreaEntries(marker, Fraction.of(indicator.factor()), cells);
  }

  /** Nominal points × mean over the nominal points of the indices that have one. */
  private OptionalDouble total(Map<Code, Figure> means) {
    Fraction earned = Fraction.ZERO;
    BigDecimal nominal = BigDecimal.ZERO;
    for (Node main : framework.tree().children()) {
      OptionalDouble mean = Objects.requireNonNull(means.get(main.code())).value();
      if (mean.isPresent()) {
        Fraction value = Fraction.of(BigDecimal.valueOf(mean.getAsDouble()));
        earned = earned.plus(value.times(Fraction.of(nominal(main))));
        nominal = nominal.add(nominal(main));
      }
    }
    return nominal.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            earned
                .dividedBy(Fraction.of(nominal))
                .round(framework.rounding().index(), framework.rounding().mode())
                .doubleValue());
  }

  private static BigDecimal nominal(Node main) {
    return main.indicators().stream()
        .map(indicator -> indicator.pointScale().max())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Figure figure(OptionalDouble value, List<Figure> members) {
    double availability = mean(members, Figure::availability);
    if (value.isEmpty()) {
      List<State> states = members.stream().map(Figure::state).toList();
      return Figure.none(State.ofNone(states), availability);
    }
    List<Figure> valued = members.stream().filter(m -> m.value().isPresent()).toList();
    Shares shares =
        Shares.of(
            mean(valued, figure -> figure.shares().measured()),
            mean(valued, figure -> figure.shares().declared()),
            mean(valued, figure -> figure.shares().survey()),
            mean(valued, figure -> figure.shares().imputed()));
    return Figure.of(value.getAsDouble(), shares, availability);
  }

  private static double mean(List<Figure> figures, ToDoubleFunction<Figure> part) {
    double sum = 0;
    for (Figure figure : figures) {
      sum += part.applyAsDouble(figure);
    }
    return figures.isEmpty() ? 0 : sum / figures.size();
  }
}
