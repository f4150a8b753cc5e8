package vn.thuocso.index.data.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.Place;

/**
 * Remembers where the records of a file begin, which also tells what has been said before; lines
 * and columns are counted only when somebody asks.
 */
final class Origins implements DataPlaces {
  private static final int NOWHERE = -1;

  private final SourceText source;
  private final Header header;

  /** What has records of its own: in a long file, every indicator and denominator. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Of each unit, where its first record begins, then where each of its own ones does. */
  private final Map<Period, Map<UnitCode, int[]>> starts = new HashMap<>();

  Origins(SourceText source, Header header, List<String> codes) {
    this.source = source;
    this.header = header;
    for (String code : header.isLong() ? codes : List.<String>of()) {
      numbers.putIfAbsent(code, numbers.size() + 1);
    }
  }

  /** Where the first record of a unit began: at this one, if there was none before. */
  int first(Period period, UnitCode unit, int start) {
    return starts.computeIfAbsent(period, p -> new HashMap<>())
        .computeIfAbsent(unit, u -> room(start))[0];
  }

  /** The same for a code that has a record of its own, of a unit that has one. */
  int first(Period period, UnitCode unit, String code, int start) {
    int[] ofUnit = Objects.requireNonNull(starts.getOrDefault(period, Map.of()).get(unit));
    int number = numbers.getOrDefault(code, 0);
    if (ofUnit[number] == NOWHERE) {
      ofUnit[number] = start;
    }
    return ofUnit[number];
  }

  private int[] room(int start) {
    int[] room = new int[numbers.size() + 1];
    Arrays.fill(room, NOWHERE);
    room[0] = start;
    return room;
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  @Override
  public Place cell(Period period, UnitCode unit, Code indicator) {
    int @Nullable [] ofUnit = starts.getOrDefault(period, Map.of()).get(unit);
    if (ofUnit == null) {
      return Place.of(source.file());
    }
    if (!header.isLong()) {
      return source.field(ofUnit[0], Math.max(0, header.at(indicator)));
    }
    int own = ofUnit[numbers.getOrDefault(indicator.value(), 0)];
    return source.field(own == NOWHERE ? ofUnit[0] : own, Math.max(0, header.at("value")));
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
