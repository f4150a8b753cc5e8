package vn.thuocso.index.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.points.Mark;
import vn.thuocso.index.points.Marker;

/** What the units of an area have for one indicator, by code, each with its own mark. */
final class AreaEntries {
  private final Marker marker;
  private final Fraction factor;
  private final SortedMap<UnitCode, Cell> cells;
  private final SortedMap<UnitCode, Mark> marks = new TreeMap<>();

  AreaEntries(Marker marker, Fraction factor, Map<UnitCode, Cell> cells) {
    this.marker = marker;
    this.factor = factor;
    this.cells = new TreeMap<>(cells);
    this.cells.forEach((unit, cell) -> marks.put(unit, marker.mark(cell)));
  }

  AreaKpi kpi(AreaRule rule) {
    return switch (rule) {
      case SUM -> sum();
      case COUNT_UNITS -> count();
      case RANGE_ONLY -> range();
    };
  }

  private AreaKpi sum() {
    SortedMap<UnitCode, Reading.Ratio> shown = counts(State.PRESENT);
    AreaHiding hiding = AreaHiding.of(units(State.SUPPRESSED), counts(State.SUPPRESSED), shown);
    AreaHiding.Result result = hiding.hide(marker);
    AreaKpi.Census census = census(result.summed().size(), shown.size());
    if (result.summed().isEmpty()) {
      return AreaKpi.none(AreaRule.SUM, census.whyNone(), census, result.hidden());
    }
    AreaKpi.Over over = AreaHiding.sum(result.summed());
    if (over.below().signum() == 0) {
      State why = result.hidden().isEmpty() ? State.MISSING : State.SUPPRESSED;
      return AreaKpi.none(AreaRule.SUM, why, census, result.hidden());
    }
    Fraction value = over.above().dividedBy(over.below()).times(factor);
    return AreaKpi.over(AreaRule.SUM, over, value, census, result.hidden());
  }

  /** A unit meets an indicator that gives it all its points. */
  private AreaKpi count() {
    List<Mark.Scored> scored = scored();
    AreaKpi.Census census = census(scored.size(), scored.size());
    List<UnitCode> hidden = units(State.SUPPRESSED);
    if (scored.isEmpty()) {
      return AreaKpi.none(AreaRule.COUNT_UNITS, census.whyNone(), census, hidden);
    }
    long meet = scored.stream().filter(mark -> mark.share().equals(Fraction.ONE)).count();
    AreaKpi.Over over = new AreaKpi.Over(Fraction.of(meet), Fraction.of(scored.size()));
    Fraction value = over.above().dividedBy(over.below());
    return AreaKpi.over(AreaRule.COUNT_UNITS, over, value, census, hidden);
  }

  private AreaKpi range() {
    List<Fraction> values =
        scored().stream().flatMap(mark -> mark.value().stream()).sorted().toList();
    AreaKpi.Census census = census(values.size(), values.size());
    List<UnitCode> hidden = units(State.SUPPRESSED);
    if (values.isEmpty()) {
      return AreaKpi.none(AreaRule.RANGE_ONLY, census.whyNone(), census, hidden);
    }
    Fraction greatest = values.get(values.size() - 1);
    Interval range =
        new Interval(values.get(0).asDecimal().doubleValue(), greatest.asDecimal().doubleValue());
    return new AreaKpi(
        AreaRule.RANGE_ONLY,
        AreaKpi.stateOf(greatest),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.of(range),
        census,
        hidden);
  }

  private List<Mark.Scored> scored() {
    return marks.values().stream()
        .filter(Mark.Scored.class::isInstance)
        .map(Mark.Scored.class::cast)
        .toList();
  }

  /** The counts of units that are shown, or of those that are not though the data has them. */
  private SortedMap<UnitCode, Reading.Ratio> counts(State state) {
    SortedMap<UnitCode, Reading.Ratio> counts = new TreeMap<>();
    for (UnitCode unit : units(state)) {
      if (cells.get(unit) instanceof Cell.Present present
          && present.reading() instanceof Reading.Ratio ratio) {
        counts.put(unit, ratio);
      }
    }
    return counts;
  }

  private List<UnitCode> units(State state) {
    List<UnitCode> units = new ArrayList<>();
    marks.forEach(
        (unit, mark) -> {
          if (state(mark) == state) {
            units.add(unit);
          }
        });
    return units;
  }

  /** Of the units that may show, those known have what the figure is made of. */
  private AreaKpi.Census census(int counted, int known) {
    int suppressed = units(State.SUPPRESSED).size();
    int notApplicable = units(State.NOT_APPLICABLE).size();
    int missing = marks.size() - notApplicable - suppressed - known;
    return new AreaKpi.Census(marks.size(), counted, missing, notApplicable, suppressed);
  }

  /** A measured zero counts as shown. */
  private static State state(Mark mark) {
    if (mark instanceof Mark.Scored) {
      return State.PRESENT;
    }
    return mark instanceof Mark.Absent absent ? absent.state() : State.MISSING;
  }
}
