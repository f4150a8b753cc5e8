package vn.thuocso.index.explain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Counts;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.LiftFacts;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.Round;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Tags;
import vn.thuocso.index.framework.Ties;
import vn.thuocso.index.framework.Validity;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Ranking;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Shares;
import vn.thuocso.index.score.Standing;
import vn.thuocso.index.score.StepReports;
import vn.thuocso.index.score.UnitFigures;

/** Small definitions and scores, put together by hand. */
public final class Sample {
  public static final Code TOTAL = new Code("TOTAL");
  private static final Shares DECLARED = new Shares(0, 1, 0, 0);

  private Sample() {}

  public static Indicator indicator(
      String code, double weight, int max, PointRule rule, Optional<LiftFacts> lift) {
    return new Indicator(
        new Code(code),
        Name.of(code),
        weight,
        Direction.UP,
        SourceKind.DECLARED,
        Set.of(),
        BigDecimal.ONE,
        Counts.ANY,
        Optional.of(new PointScale(BigDecimal.valueOf(max), rule)),
        ColumnRules.PLAIN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        lift,
        Tags.NONE,
        Map.of());
  }

  /** The same, counted by a system instead of declared. */
  public static Indicator measured(Indicator of) {
    return new Indicator(
        of.code(),
        of.name(),
        of.weight(),
        of.direction(),
        SourceKind.MEASURED,
        of.unitKinds(),
        of.factor(),
        of.counts(),
        of.points(),
        of.column(),
        of.zeroDenominator(),
        of.suppression(),
        of.areaRule(),
        of.lift(),
        of.tags(),
        of.notes());
  }

  public static Indicator indicator(String code, double weight) {
    return indicator(code, weight, 10, new PointRule.Share(), Optional.empty());
  }

  public static Group group(String code, double weight, Aggregation by, Node... children) {
    return new Group(
        new Code(code),
        Name.of(code),
        weight,
        List.of(children),
        Optional.of(AggregationRule.of(by)),
        Map.of());
  }

  public static Framework framework(ScoringKind scoring, Group tree) {
    return new Framework(
        new Code("SAMPLE"),
        "1",
        Name.of("Sample"),
        Name.of("Sample"),
        Optional.empty(),
        new Validity(java.time.LocalDate.of(2026, 1, 1), Optional.empty()),
        Round.YEAR,
        Set.of(),
        scoring,
        DataRules.DEFAULT,
        Rounding.DEFAULT,
        new RankingRule(Ties.COMPETITION, OptionalInt.of(4), new RankingRule.Floor.None()),
        Absence.ZERO_KEEPS_MAXIMUM,
        Steps.PLAIN,
        tree,
        List.of());
  }

  /** Scores of the figures of each unit, ranked by the total. */
  public static Scores scores(Map<String, Map<Code, Figure>> units) {
    Map<UnitCode, UnitFigures> figures = new TreeMap<>();
    units.forEach(
        (unit, byNode) ->
            figures.put(new UnitCode(unit), new UnitFigures(new UnitCode(unit), byNode)));
    Map<UnitCode, Standing> standings = new LinkedHashMap<>();
    figures.forEach(
        (unit, own) -> {
          double value = own.of(TOTAL).value().orElseThrow();
          long above =
              figures.values().stream()
                  .filter(other -> other.of(TOTAL).value().orElseThrow() > value)
                  .count();
          standings.put(unit, new Standing.Ranked(1 + above));
        });
    return new Scores(
        Period.ONLY,
        TOTAL,
        figures,
        Map.of(TOTAL, new Ranking(standings)),
        List.of(),
        StepReports.NONE,
        Map.of());
  }

  public static Figure figure(double value) {
    return Figure.of(value, DECLARED, 1);
  }

  public static Figure none() {
    return Figure.none(State.MISSING, 0);
  }

  /** A figure of points, rounded to four decimals. */
  public static Figure points(Points points) {
    if (points.assessed().signum() == 0) {
      return new Figure(
          State.NOT_APPLICABLE,
          java.util.OptionalDouble.empty(),
          Optional.of(points),
          Optional.empty(),
          Shares.NONE,
          0);
    }
    double value =
        Fraction.of(points.earned(), points.assessed())
            .round(4, java.math.RoundingMode.HALF_UP)
            .doubleValue();
    return new Figure(
        value == 0 ? State.ZERO : State.PRESENT,
        java.util.OptionalDouble.of(value),
        Optional.of(points),
        Optional.empty(),
        DECLARED,
        1);
  }

  public static Points points(String earned, int max) {
    return new Points(new BigDecimal(earned), BigDecimal.valueOf(max), BigDecimal.valueOf(max));
  }

  public static Points left(int max) {
    return new Points(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(max));
  }

  /** One unit's figures by points of a flat definition, with the total. */
  public static Map<Code, Figure> byPoints(Map<String, Points> points) {
    Map<Code, Figure> figures = new LinkedHashMap<>();
    Points sum = Points.NONE;
    for (Map.Entry<String, Points> entry : points.entrySet()) {
      figures.put(new Code(entry.getKey()), points(entry.getValue()));
      sum = sum.plus(entry.getValue());
    }
    figures.put(TOTAL, points(sum));
    return figures;
  }
}
