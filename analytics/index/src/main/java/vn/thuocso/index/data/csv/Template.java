package vn.thuocso.index.data.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.table.Table;

/** The empty data file of a definition, which {@link CsvDataReader} reads as all missing. */
public final class Template {
  private final Framework framework;
  private final Set<String> kinds;
  private final String absent;

  public Template(Framework framework) {
    this.framework = framework;
    kinds = new TreeSet<>(framework.unitKinds());
    framework.indicators().forEach(each -> kinds.addAll(each.unitKinds()));
    absent = framework.data().missing().contains("") ? "" : "MISSING";
  }

  /** The year in which the definition begins to hold. */
  public Period firstPeriod() {
    return new Period(String.valueOf(framework.valid().from().getYear()));
  }

  /** One line for each unit, one column or three for each indicator. */
  public Table wide(List<UnitCode> units, Period period) {
    List<String> columns = head();
    columns.addAll(framework.data().denominators());
    for (Indicator indicator : framework.indicators()) {
      columns.add(indicator.code().value());
      if (Columns.isRatio(indicator)) {
        columns.add(indicator.code() + ".num");
        columns.add(indicator.code() + ".den");
      }
    }
    Table table = new Table(columns.toArray(String[]::new));
    for (UnitCode unit : units) {
      @Nullable Object[] row = row(columns, unit, period);
      framework.indicators().forEach(each -> row[columns.indexOf(each.code().value())] = absent);
      table.add(row);
    }
    return table;
  }

  /** One line for each unit and indicator, and for each denominator. */
  public Table ofLong(List<UnitCode> units, Period period) {
    List<String> columns = head();
    int code = columns.size();
    columns.addAll(List.of("code", "state", "value", "numerator", "denominator"));
    Table table = new Table(columns.toArray(String[]::new));
    for (UnitCode unit : units) {
      for (String name : framework.data().denominators()) {
        @Nullable Object[] row = row(columns, unit, period);
        row[code] = name;
        table.add(row);
      }
      for (Indicator indicator : framework.indicators()) {
        @Nullable Object[] row = row(columns, unit, period);
        row[code] = indicator.code().value();
        row[code + 1] = absent;
        table.add(row);
      }
    }
    return table;
  }

  /** The columns that tell of the unit. */
  private List<String> head() {
    List<String> head = new ArrayList<>(List.of("unit", "name"));
    if (!kinds.isEmpty()) {
      head.add("kind");
    }
    head.add("period");
    head.addAll(framework.data().groups());
    return head;
  }

  private @Nullable Object[] row(List<String> columns, UnitCode unit, Period period) {
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    row[0] = unit.value();
    if (!kinds.isEmpty()) {
      row[2] = kinds.iterator().next();
    }
    row[columns.indexOf("period")] = period.label();
    return row;
  }

  /** What each column of the wide file is: its name, unit, kind and what may stand in it. */
  public Table description() {
    return Columns.described(framework, kinds, head());
  }
}
