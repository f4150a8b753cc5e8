package vn.thuocso.index.data.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.yaml.Nearest;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Puts the rows of a wide or long file into a dataset. */
final class RowReader {
  private final Framework framework;
  private final Header header;
  private final SourceText source;
  private final Problems problems;
  private final CellReader cells;
  private final Numbers numbers;
  private final Map<String, Indicator> indicators = new TreeMap<>();
  private final Dataset.Builder data;
  private final Columns places;
  private final List<WideColumns> wide;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> units = new HashSet<>();

  RowReader(Framework framework, Header header, SourceText source, Problems problems) {
    this.framework = framework;
    this.header = header;
    this.source = source;
    this.problems = problems;
    this.cells = new CellReader(framework.data(), problems);
    this.numbers = new Numbers(problems);
    framework.indicators().forEach(each -> indicators.put(each.code().value(), each));
    this.wide = indicators.values().stream().map(each -> WideColumns.of(each, header)).toList();
    List<Code> codes = framework.indicators().stream().map(Indicator::code).toList();
    this.data = Dataset.builder(codes);
    this.places = new Columns(source, header, codes);
  }

  boolean isEmpty() {
    return units.isEmpty();
  }

  LoadedData loaded() {
    return new LoadedData(data.build(), places);
  }

  void read(CsvRow row) {
    Field unit = row.field("unit");
    Field period = row.field("period");
    if (unit.isEmpty()) {
      absent(unit, "mã đơn vị");
      return;
    }
    if (header.has("period") && period.isEmpty()) {
      absent(period, "kỳ");
      return;
    }
    Period at = header.has("period") ? new Period(period.text()) : Period.ONLY;
    UnitCode code = new UnitCode(unit.text());
    if (header.isLong()) {
      describe(row, at, code);
      entry(row, at, code);
    } else if (isNew(at + "\n" + code, row, unit)) {
      describe(row, at, code);
      wide(row, at, code);
    }
  }

  private void absent(Field field, String what) {
    problems.add(
        Rule.ABSENT_FIELD,
        field.column(),
        field.place(),
        "Dòng này chưa có " + what + " (cột \"" + field.column() + "\"); hãy bổ sung.");
  }

  private boolean isNew(String key, CsvRow row, Field field) {
    @Nullable Integer first = seen.putIfAbsent(key, row.start());
    if (first != null) {
      Place earlier = source.place(first);
      problems.add(
          Rule.DUPLICATE,
          field.text(),
          field.place(),
          "\""
              + field.text()
              + "\" đã có ở dòng "
              + earlier.line()
              + " cho cùng đơn vị và kỳ; hãy giữ một dòng.");
    }
    return first == null;
  }

  private void describe(CsvRow row, Period period, UnitCode code) {
    if (!units.add(period + "\n" + code)) {
      return;
    }
    Map<String, String> attributes = new HashMap<>();
    for (String group : framework.data().groups()) {
      String text = row.text(group);
      if (!text.isEmpty()) {
        attributes.put(group, text);
      }
    }
    String name = row.text("name");
    data.unit(
        period,
        new Unit(code, name.isEmpty() ? code.value() : name, kind(row.field("kind")), attributes));
    places.rowAt(period, code, row.start());
  }

  private String kind(Field kind) {
    Set<String> known = framework.unitKinds();
    if (header.has("kind") && !known.isEmpty() && !known.contains(kind.text())) {
      problems.add(
          Rule.UNKNOWN_CODE,
          kind.text(),
          kind.place(),
          "Loại đơn vị \""
              + kind.text()
              + "\" không thuộc bộ chỉ số; hãy chọn: "
              + String.join(", ", new TreeSet<>(known))
              + ".");
    }
    return kind.text();
  }

  private void wide(CsvRow row, Period period, UnitCode unit) {
    Field none = new Field("state", "", row::place);
    for (WideColumns columns : wide) {
      Cell cell = cells.read(columns.indicator(), columns.entry(row, none));
      data.cell(period, unit, columns.indicator().code(), cell);
    }
    framework
        .data()
        .denominators()
        .forEach(name -> denominator(row.field(name), name, period, unit));
  }

  private void denominator(Field field, String name, Period period, UnitCode unit) {
    if (!framework.data().missing().contains(field.text()) && !field.isEmpty()) {
      numbers.count(field).ifPresent(value -> data.denominator(period, unit, name, value));
    }
  }

  private void entry(CsvRow row, Period period, UnitCode unit) {
    Field code = row.field("code");
    boolean known =
        indicators.containsKey(code.text())
            || framework.data().denominators().contains(code.text());
    if (!known) {
      unknown(code);
      return;
    }
    if (!isNew(period + "\n" + unit + "\n" + code.text(), row, code)) {
      return;
    }
    Optional.ofNullable(indicators.get(code.text()))
        .ifPresentOrElse(
            indicator -> {
              data.cell(period, unit, indicator.code(), cells.read(indicator, entry(row)));
              places.cellAt(period, unit, indicator.code(), row.start());
            },
            () -> denominator(row.field("value"), code.text(), period, unit));
  }

  private void unknown(Field code) {
    problems.add(
        code.isEmpty() ? Rule.ABSENT_FIELD : Rule.UNKNOWN_CODE,
        code.text(),
        code.place(),
        "Mã \""
            + code.text()
            + "\" không phải chỉ số hay mẫu số của bộ chỉ số; hãy sửa mã."
            + Nearest.advice(code.text(), indicators.keySet()));
  }

  private static Entry entry(CsvRow row) {
    return new Entry(
        row.field("state"),
        row.field("value"),
        row.field("numerator"),
        row.field("denominator"),
        row.field("extra"),
        row.field("se"));
  }
}
