package vn.thuocso.index.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.index.composite.Build;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.composite.Screened;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.step.Rounding;

/** Makes figures of a build's columns, with where each comes from and how much data it had. */
final class CompositeFigures {
  private final Framework framework;
  private final Build build;
  private final Plan plan;
  private final double[] weights;
  private final int indicators;
  private final int[][] children;

  /** The numbers of the nodes by code, as the framework orders them. */
  private final Map<Code, Integer> numbers = new LinkedHashMap<>();

  CompositeFigures(Framework framework, Build build) {
    this.framework = framework;
    this.build = build;
    plan = build.plan();
    weights = build.weights();
    indicators = plan.indicators().size();
    children = new int[plan.root() + 1][0];
    for (int group = indicators; group <= plan.root(); group++) {
      children[group] = plan.children(group);
    }
    framework.nodes().forEach(node -> numbers.put(node.code(), plan.number(node.code())));
  }

  Map<UnitCode, UnitFigures> all() {
    Map<UnitCode, UnitFigures> all = new TreeMap<>();
    for (int unit = 0; unit < plan.units().size(); unit++) {
      UnitCode code = plan.units().get(unit).code();
      all.put(code, new UnitFigures(code, figures(unit)));
    }
    plan.screened().forEach(out -> all.put(out.unit().code(), none(out)));
    return all;
  }

  /** Of a unit that takes no part: nothing, and what data it had. */
  private static UnitFigures none(Screened out) {
    Map<Code, Figure> figures = new LinkedHashMap<>();
    out.availability()
        .forEach(
            (code, share) -> {
              State known = out.states().getOrDefault(code, State.MISSING);
              figures.put(code, Figure.unused(known, share));
            });
    return new UnitFigures(out.unit().code(), figures);
  }

  private Map<Code, Figure> figures(int unit) {
    Basis[] bases = new Basis[children.length];
    for (int node = 0; node < bases.length; node++) {
      bases[node] = node < indicators ? basis(node, unit) : sum(node, unit, bases);
    }
    Map<Code, Figure> figures = new LinkedHashMap<>();
    numbers.forEach(
        (code, node) -> figures.put(code, figure(build.column(node)[unit], bases[node])));
    return figures;
  }

  private Figure figure(double value, Basis basis) {
    return Double.isFinite(value)
        ? Figure.of(rounded(value), basis.shares(), basis.availability())
        : Figure.none(basis.whyNone(), basis.availability());
  }

  /** Never a negative zero, which an indicator turned round would leave. */
  private double rounded(double value) {
    return framework.rounding().score().isPresent()
        ? Rounding.to(value, framework.rounding().score().getAsInt(), framework.rounding().mode())
        : value + 0.0;
  }

  private Basis basis(int indicator, int unit) {
    State state = plan.state(indicator, unit);
    return Basis.of(plan.indicators().get(indicator), state);
  }

  private Basis sum(int group, int unit, Basis[] bases) {
    Basis sum = Basis.NONE;
    for (int child : children[group]) {
      boolean counts = Double.isFinite(build.column(child)[unit]);
      sum = sum.plus(bases[child], counts ? Math.abs(weights[child]) : 0);
    }
    return sum;
  }

  /** What a figure rests on: the weight that carried it by source, and counts of indicators. */
  private record Basis(
      double measured,
      double declared,
      double survey,
      double imputed,
      int available,
      int missing,
      int suppressed) {
    private static final Basis NONE = new Basis(0, 0, 0, 0, 0, 0, 0);

    private static Basis of(Indicator indicator, State state) {
      return switch (state) {
        case PRESENT, ZERO ->
            switch (indicator.source()) {
              case MEASURED -> new Basis(1, 0, 0, 0, 1, 0, 0);
              case DECLARED -> new Basis(0, 1, 0, 0, 1, 0, 0);
              case SURVEY -> new Basis(0, 0, 1, 0, 1, 0, 0);
            };
        case MISSING -> new Basis(0, 0, 0, 1, 0, 1, 0);
        case SUPPRESSED -> new Basis(0, 0, 0, 1, 0, 0, 1);
        case NOT_APPLICABLE -> NONE;
      };
    }

    /** Adds a member, whose own shares count by the weight with which it entered. */
    private Basis plus(Basis member, double weight) {
      Shares shares = member.shares();
      return new Basis(
          measured + weight * shares.measured(),
          declared + weight * shares.declared(),
          survey + weight * shares.survey(),
          imputed + weight * shares.imputed(),
          available + member.available,
          missing + member.missing,
          suppressed + member.suppressed);
    }

    private Shares shares() {
      return Shares.of(measured, declared, survey, imputed);
    }

    private double availability() {
      int applicable = available + missing + suppressed;
      return applicable == 0 ? 0 : (double) available / applicable;
    }

    private State whyNone() {
      if (missing > 0) {
        return State.MISSING;
      }
      if (suppressed > 0) {
        return State.SUPPRESSED;
      }
      return available > 0 ? State.MISSING : State.NOT_APPLICABLE;
    }
  }
}
