package vn.thuocso.index.data.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.Place;

/** Remembers where records begin; lines and columns are counted only when somebody asks. */
final class Columns implements DataPlaces {
  private final SourceText source;
  private final Header header;
  private final Map<Code, Integer> indicatorAt = new HashMap<>();
  private final Map<Period, Map<UnitCode, int[]>> starts = new HashMap<>();

  Columns(SourceText source, Header header, List<Code> indicators) {
    this.source = source;
    this.header = header;
    for (Code code : new TreeSet<>(indicators)) {
      indicatorAt.put(code, indicatorAt.size());
    }
  }

  /** The first record of a unit; all cells stand there until {@link #cellAt} says otherwise. */
  void rowAt(Period period, UnitCode unit, int start) {
    int[] starting = new int[header.isLong() ? indicatorAt.size() + 1 : 1];
    Arrays.fill(starting, start);
    starts.computeIfAbsent(period, p -> new HashMap<>()).putIfAbsent(unit, starting);
  }

  /** The record of a cell in a long file. */
  void cellAt(Period period, UnitCode unit, Code indicator, int start) {
    int[] ofUnit = starts.getOrDefault(period, Map.of()).get(unit);
    @Nullable Integer at = indicatorAt.get(indicator);
    if (ofUnit != null && at != null) {
      ofUnit[at + 1] = start;
    }
  }

  @Override
  public Place cell(Period period, UnitCode unit, Code indicator) {
    int @Nullable [] ofUnit = starts.getOrDefault(period, Map.of()).get(unit);
    @Nullable Integer at = indicatorAt.get(indicator);
    if (ofUnit == null || at == null) {
      return Place.of(source.file());
    }
    return header.isLong()
        ? source.field(ofUnit[at + 1], Math.max(0, header.at("value")))
        : source.field(ofUnit[0], Math.max(0, header.at(indicator)));
  }

  @Override
  public Place column(Code indicator) {
    int at = header.isLong() ? header.at("code") : header.at(indicator);
    return at < 0 ? Place.of(source.file()) : source.field(0, at);
  }

  @Override
  public Place row(Period period, UnitCode unit) {
    int @Nullable [] ofUnit = starts.getOrDefault(period, Map.of()).get(unit);
    return ofUnit == null ? Place.of(source.file()) : source.place(ofUnit[0]);
  }
}
