package vn.thuocso.index.data.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.table.Table;

/**
 * Writes a dataset as a long file: {@link CsvDataReader} reads the same dataset, number by number,
 * where its units are of kinds that the framework knows.
 */
public final class CsvDataWriter {
  private final Framework framework;
  private final Table table;

  private CsvDataWriter(Framework framework, boolean dated) {
    this.framework = framework;
    List<String> columns = new ArrayList<>(List.of("unit", "name", "kind"));
    if (dated) {
      columns.add("period");
    }
    columns.addAll(framework.data().groups());
    columns.add("code");
    columns.addAll(EntryFields.COLUMNS);
    table = new Table(columns.toArray(String[]::new));
  }

  /** Writes every cell, missing ones too, in the order of periods, units and indicators. */
  public static byte[] write(Framework framework, Dataset data) {
    boolean dated = !data.periods().equals(List.of(Period.ONLY));
    CsvDataWriter writer = new CsvDataWriter(framework, dated);
    data.sheets().forEach(writer::sheet);
    return writer.table.csv().getBytes(StandardCharsets.UTF_8);
  }

  private void sheet(Sheet sheet) {
    for (Unit unit : sheet.units()) {
      for (String name : framework.data().denominators()) {
        sheet
            .denominator(unit.code(), name)
            .ifPresent(number -> row(sheet, unit, name, Map.of("value", number)));
      }
      for (Code code : sheet.indicators()) {
        row(sheet, unit, code.value(), EntryFields.of(sheet.at(unit.code(), code)));
      }
    }
  }

  private void row(Sheet sheet, Unit unit, String code, Map<String, Object> fields) {
    Map<String, Object> row = new TreeMap<>(unit.attributes());
    row.put("unit", unit.code().value());
    row.put("name", unit.name());
    row.put("kind", unit.kind());
    row.put("period", sheet.period().label());
    row.put("code", code);
    row.putAll(fields);
    List<@Nullable Object> values = new ArrayList<>();
    table.columns().forEach(column -> values.add(row.get(column)));
    table.add(values.toArray());
  }
}
