package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Indicator;

/** Carries the data of a period over a reform. */
public final class DataReform {
  private final Reform reform;
  private final Sheet sheet;

  public DataReform(Reform reform, Sheet sheet) {
    this.reform = reform;
    this.sheet = sheet;
  }

  /**
   * An indicator's figure of every new unit. Where a former unit's reading is none that the rule
   * can work with, the figure is missing and the unit stands in {@link #unable}.
   */
  public SortedMap<UnitCode, Merged> readings(
      Indicator indicator, MergeRule rule, Map<UnitCode, BigDecimal> populations, int decimals) {
    return reform.merge(Optional.of(indicator), cells(indicator), rule, populations, decimals);
  }

  /** The former units whose reading is there, and could not go into the figure by its rule. */
  public List<UnitCode> unable(Indicator indicator, Merged merged) {
    Map<UnitCode, Cell> cells = cells(indicator);
    return merged.cell() instanceof Cell.Missing
        ? merged.without().stream().filter(of -> cells.get(of) instanceof Cell.Present).toList()
        : List.of();
  }

  private Map<UnitCode, Cell> cells(Indicator indicator) {
    Map<UnitCode, Cell> cells = new LinkedHashMap<>();
    sheet.units().forEach(unit -> cells.put(unit.code(), sheet.at(unit, indicator)));
    return cells;
  }

  /** What the former units have in a denominator's column, each by the share that came in. */
  public Optional<BigDecimal> denominator(UnitCode unit, String column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Origin origin : origins(unit)) {
      Optional<BigDecimal> whole = sheet.denominator(origin.former(), column);
      if (whole.isEmpty() || origin.share().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(whole.get().multiply(origin.share().get()));
    }
    return Optional.of(sum);
  }

  /** The new unit, with the kind and the attributes that all its former units have alike. */
  public Unit unit(UnitCode code) {
    List<Unit> former = new ArrayList<>();
    origins(code).forEach(of -> sheet.unit(of.former()).ifPresent(former::add));
    Set<String> kinds = new HashSet<>();
    former.forEach(unit -> kinds.add(unit.kind()));
    Map<String, String> alike = new TreeMap<>(former.get(0).attributes());
    former.forEach(unit -> alike.entrySet().retainAll(unit.attributes().entrySet()));
    return new Unit(code, code.value(), kinds.size() == 1 ? former.get(0).kind() : "", alike);
  }

  private List<Origin> origins(UnitCode unit) {
    return Objects.requireNonNull(reform.origins().get(unit));
  }
}
