package vn.thuocso.index.data.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.yaml.Nearest;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Puts the rows of a wide or long file into a dataset. */
final class RowReader {
  private final Framework framework;
  private final Header header;
  private final SourceText source;
  private final Problems problems;
  private final CellReader cells;
  private final UnitReader units;
  private final Numbers numbers;
  private final Column unit;
  private final Column period;
  private final Column code;
  private final EntryColumns ofLong;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<Indicator, EntryColumns> ofWide = new LinkedHashMap<>();
  private final Dataset.Builder data;
  private final Origins origins;
  private final Set<Code> unread = new HashSet<>();

  RowReader(Framework framework, Header header, SourceText source, Problems problems) {
    this.framework = framework;
    this.header = header;
    this.source = source;
    this.problems = problems;
    cells = new CellReader(framework.data(), problems);
    units = new UnitReader(framework, header, problems);
    numbers = new Numbers(problems);
    unit = Column.of("unit", header);
    period = Column.of("period", header);
    code = Column.of("code", header);
    ofLong = EntryColumns.ofLong(header);
    List<String> codes = new ArrayList<>();
    for (Indicator each : framework.indicators()) {
      indicators.put(each.code().value(), each);
      ofWide.put(each, EntryColumns.wide(each.code().value(), header));
      codes.add(each.code().value());
    }
    codes.addAll(framework.data().denominators());
    data = Dataset.builder(framework.indicators().stream().map(Indicator::code).toList());
    origins = new Origins(source, header, codes);
  }

  boolean isEmpty() {
    return origins.isEmpty();
  }

  /** The indicators some of whose cells could not be read. */
  Set<Code> unread() {
    return unread;
  }

  LoadedData loaded() {
    return new LoadedData(data.build(), origins);
  }

  void read(CsvRow row) {
    Field name = unit.in(row);
    Field when = period.in(row);
    if (name.isEmpty()) {
      absent(name, "mã đơn vị");
    } else if (header.has("period") && when.isEmpty()) {
      absent(when, "kỳ");
    } else if (UnitCode.fault(name.text()).isPresent()) {
      problems.add(
          Rule.WRONG_TYPE, name.text(), name.place(), UnitCode.fault(name.text()).orElseThrow());
    } else {
      Period at = header.has("period") ? new Period(when.text()) : Period.ONLY;
      if (header.has("period") && at.lastDay().isEmpty()) {
        notOfCalendar(when);
      }
      read(row, at, new UnitCode(name.text()));
    }
  }

  private void read(CsvRow row, Period at, UnitCode who) {
    int first = origins.first(at, who, row.start());
    if (first == row.start()) {
      data.unit(at, units.read(who, row));
    } else if (!header.isLong()) {
      twice(unit.in(row), first);
      return;
    }
    if (header.isLong()) {
      entry(row, at, who);
    } else {
      wide(row, at, who);
    }
  }

  private void notOfCalendar(Field when) {
    problems.add(
        Rule.WRONG_TYPE,
        when.text(),
        when.place(),
        "Kỳ \""
            + when.text()
            + "\" không đúng dạng; hãy ghi năm như 2024, nửa năm 2024-H1, quý 2024-Q3 hoặc tháng"
            + " 2024-07.");
  }

  private void absent(Field field, String what) {
    problems.add(
        Rule.ABSENT_FIELD,
        field.column(),
        field.place(),
        "Dòng này chưa có " + what + " (cột \"" + field.column() + "\"); hãy bổ sung.");
  }

  private void twice(Field field, int first) {
    problems.add(
        Rule.DUPLICATE,
        field.text(),
        field.place(),
        "\""
            + field.text()
            + "\" đã có ở dòng "
            + source.place(first).line()
            + " cho cùng đơn vị và kỳ; hãy giữ một dòng."
            + (field.column().equals("code")
                ? Told.lostZero(field.text(), indicators.keySet())
                : ""));
  }

  private void wide(CsvRow row, Period at, UnitCode who) {
    ofWide.forEach(
        (indicator, columns) ->
            data.cell(at, who, indicator.code(), cell(indicator, who, columns.in(row))));
    for (String name : framework.data().denominators()) {
      denominator(Column.of(name, header).in(row), name, at, who);
    }
  }

  private void entry(CsvRow row, Period at, UnitCode who) {
    Field about = code.in(row);
    @Nullable Indicator indicator = indicators.get(about.text());
    if (indicator == null && !framework.data().denominators().contains(about.text())) {
      unknown(about);
      return;
    }
    int first = origins.first(at, who, about.text(), row.start());
    if (first != row.start()) {
      twice(about, first);
    } else if (indicator == null) {
      denominator(ofLong.value().in(row), about.text(), at, who);
    } else {
      data.cell(at, who, indicator.code(), cell(indicator, who, ofLong.in(row)));
    }
  }

  private Cell cell(Indicator indicator, UnitCode who, Entry entry) {
    int before = problems.size();
    Cell cell = cells.read(indicator, entry);
    if (problems.size() > before) {
      unread.add(indicator.code());
      problems.about(before, "Chỉ số " + indicator.code() + " của đơn vị " + who + ", ");
    }
    return cell;
  }

  private void denominator(Field field, String name, Period at, UnitCode who) {
    if (!framework.data().missing().contains(field.text()) && !field.isEmpty()) {
      int before = problems.size();
      numbers.count(field).ifPresent(value -> data.denominator(at, who, name, value));
      problems.about(before, "Đơn vị " + who + ", ");
    }
  }

  private void unknown(Field written) {
    problems.add(
        written.isEmpty() ? Rule.ABSENT_FIELD : Rule.UNKNOWN_CODE,
        written.text(),
        written.place(),
        "Mã \""
            + written.text()
            + "\" không phải chỉ số hay mẫu số của bộ chỉ số; hãy sửa mã."
            + advice(written.text()));
  }

  private String advice(String code) {
    String zero = Told.lostZero(code, indicators.keySet());
    return zero.isEmpty() ? Nearest.advice(code, indicators.keySet()) : zero;
  }
}
