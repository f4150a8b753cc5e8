package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.points.Fraction;

/** The total of a merged unit: its merged indices, each by its nominal points. */
final class NominalTotal {
  private final Framework framework;
  private final Map<Code, BigDecimal> nominal = new LinkedHashMap<>();

  NominalTotal(Framework framework) {
    this.framework = framework;
    for (Node main : framework.tree().children()) {
      nominal.put(
          main.code(),
          main.indicators().stream()
              .map(i -> i.pointScale().max())
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  /** An index that does not apply leaves the total; one that is not known leaves none. */
  Merged of(UnitCode unit, Map<Code, Merged> indices, MergeRule rule) {
    TreeSet<UnitCode> from = new TreeSet<>();
    TreeSet<UnitCode> without = new TreeSet<>();
    Fraction earned = Fraction.ZERO;
    BigDecimal points = BigDecimal.ZERO;
    Cell unknown = Cell.NOT_APPLICABLE;
    for (Map.Entry<Code, BigDecimal> main : nominal.entrySet()) {
      Merged index = Objects.requireNonNull(indices.get(main.getKey()));
      from.addAll(index.from());
      without.addAll(index.without());
      if (index.cell() instanceof Cell.Present present) {
        Fraction value = Fraction.of(((Reading.Amount) present.reading()).value());
        earned = earned.plus(value.times(Fraction.of(main.getValue())));
        points = points.add(main.getValue());
      } else if (unknown.state() != State.MISSING) {
        unknown = index.cell().state() == State.NOT_APPLICABLE ? unknown : index.cell();
      }
    }
    boolean known = unknown.state() == State.NOT_APPLICABLE && points.signum() > 0;
    Cell cell = known ? present(earned.dividedBy(Fraction.of(points))) : unknown;
    return new Merged(unit, cell, rule, List.copyOf(from), List.copyOf(without));
  }

  private Cell present(Fraction total) {
    return new Cell.Present(
        new Reading.Amount(total.round(framework.rounding().index(), framework.rounding().mode())));
  }
}
