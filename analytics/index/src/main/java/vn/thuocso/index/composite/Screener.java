package vn.thuocso.index.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.Screening;

/**
 * Finds the units that have too little data: values ÷ applicable indicators below a share, in all
 * or below a group; values other than zero ÷ values below another. COINr 1.1 {@code Screen}, {@code
 * get_data_avail}, which know no indicator that does not apply.
 */
final class Screener {
  private final Framework framework;
  private final Map<Code, Integer> numbers = new HashMap<>();

  Screener(Framework framework) {
    this.framework = framework;
    List<Indicator> indicators = framework.indicators();
    for (int j = 0; j < indicators.size(); j++) {
      numbers.put(indicators.get(j).code(), j);
    }
  }

  /** The units to leave out, by code; none where the framework has no such step. */
  List<Screened> screen(Sheet sheet) {
    if (framework.steps().screen().isEmpty()) {
      return List.of();
    }
    Screening rule = framework.steps().screen().get();
    State[][] states = SheetReader.quiet(framework).read(sheet, sheet.units()).states;
    List<Screened> screened = new ArrayList<>();
    for (int i = 0; i < sheet.units().size(); i++) {
      Unit unit = sheet.units().get(i);
      State[] own = new State[states.length];
      for (int j = 0; j < own.length; j++) {
        own[j] = states[j][i];
      }
      judge(rule, unit, own).ifPresent(screened::add);
    }
    return screened;
  }

  /** The units that stay. */
  List<Unit> rest(Sheet sheet, List<Screened> screened) {
    Set<Unit> out = screened.stream().map(Screened::unit).collect(Collectors.toSet());
    return sheet.units().stream().filter(unit -> !out.contains(unit)).toList();
  }

  private Optional<Screened> judge(Screening rule, Unit unit, State[] states) {
    Code root = framework.tree().code();
    if (rule.keep().contains(unit.code().value())) {
      return Optional.empty();
    }
    if (rule.leaveOut().contains(unit.code().value())) {
      return Optional.of(out(unit, states, Screened.Reason.NAMED, root, Optional.empty()));
    }
    for (Node node : framework.nodes()) {
      double share = available(node, states);
      if (share < asked(rule, node)) {
        return Optional.of(
            out(unit, states, Screened.Reason.TOO_LITTLE_DATA, node.code(), Optional.of(share)));
      }
    }
    double nonZero = share(count(states, State.PRESENT), count(states, State.ZERO));
    return nonZero < rule.minimumNonZero()
        ? Optional.of(out(unit, states, Screened.Reason.TOO_MANY_ZEROS, root, Optional.of(nonZero)))
        : Optional.empty();
  }

  private double asked(Screening rule, Node node) {
    double general = node.code().equals(framework.tree().code()) ? rule.minimumAvailable() : 0;
    return Math.max(general, Optional.ofNullable(rule.byGroup().get(node.code())).orElse(0.0));
  }

  private Screened out(
      Unit unit, State[] states, Screened.Reason reason, Code node, Optional<Double> share) {
    Map<Code, Double> availability = new LinkedHashMap<>();
    framework.nodes().forEach(each -> availability.put(each.code(), available(each, states)));
    Map<Code, State> known = new LinkedHashMap<>();
    framework.indicators().forEach(each -> known.put(each.code(), states[number(each)]));
    return new Screened(unit, reason, node, share, availability, known);
  }

  private double available(Node node, State[] states) {
    State[] own = node.indicators().stream().map(one -> states[number(one)]).toArray(State[]::new);
    long there = count(own, State.PRESENT) + count(own, State.ZERO);
    return share(there, count(own, State.MISSING) + count(own, State.SUPPRESSED));
  }

  private int number(Indicator indicator) {
    return Objects.requireNonNull(numbers.get(indicator.code()));
  }

  /** Of nothing, all: who needs nothing lacks nothing. */
  private static double share(long part, long rest) {
    return part + rest == 0 ? 1 : (double) part / (part + rest);
  }

  private static long count(State[] states, State wanted) {
    return Arrays.stream(states).filter(wanted::equals).count();
  }
}
