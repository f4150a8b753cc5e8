package vn.thuocso.index.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.csv.EntryFields;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.reform.Merged;
import vn.thuocso.index.table.Table;

/** Merged figures as the rows of a long data file, or with rule and origins beside them. */
final class MergedRows {
  private static final List<String> ENTRY =
      List.of("code", "state", "value", "numerator", "denominator");

  private final Period period;
  private final Table table;

  private MergedRows(Period period, List<String> columns) {
    this.period = period;
    table = new Table(columns.toArray(String[]::new));
  }

  /** All that a long data file of the framework has. */
  static MergedRows asData(Framework framework, Period period) {
    List<String> columns = new ArrayList<>(List.of("unit"));
    if (!period.equals(Period.ONLY)) {
      columns.add("period");
    }
    if (!framework.unitKinds().isEmpty()) {
      columns.add("kind");
    }
    columns.addAll(framework.data().groups());
    columns.addAll(ENTRY);
    columns.addAll(List.of("extra", "se"));
    return new MergedRows(period, columns);
  }

  static MergedRows withOrigins(Period period) {
    List<String> columns = new ArrayList<>(List.of("unit", "period"));
    columns.addAll(ENTRY);
    columns.addAll(List.of("rule", "from", "without"));
    return new MergedRows(period, columns);
  }

  Table table() {
    return table;
  }

  void figure(Unit unit, String code, Merged merged) {
    Map<String, Object> row = row(unit, code);
    row.putAll(EntryFields.of(merged.cell()));
    row.put("rule", merged.rule().name());
    row.put("from", codes(merged.from()));
    row.put("without", codes(merged.without()));
    add(row);
  }

  void number(Unit unit, String column, Object value) {
    Map<String, Object> row = row(unit, column);
    row.put("value", value);
    add(row);
  }

  private Map<String, Object> row(Unit unit, String code) {
    Map<String, Object> row = new TreeMap<>(unit.attributes());
    row.put("unit", unit.code().value());
    row.put("period", period.label());
    row.put("kind", unit.kind());
    row.put("code", code);
    return row;
  }

  private void add(Map<String, Object> row) {
    List<@Nullable Object> fields = new ArrayList<>();
    table.columns().forEach(column -> fields.add(row.get(column)));
    table.add(fields.toArray());
  }

  private static String codes(List<UnitCode> units) {
    return String.join(" ", units.stream().map(UnitCode::value).toList());
  }
}
