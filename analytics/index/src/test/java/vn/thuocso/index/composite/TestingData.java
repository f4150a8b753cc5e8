package vn.thuocso.index.composite;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

/** Makes datasets of tables for tests. */
final class TestingData {
  static final Period NOW = new Period("2022");

  private TestingData() {}

  static Dataset.Builder builder(List<String> indicators) {
    return Dataset.builder(indicators.stream().map(Code::new).toList());
  }

  static void add(
      Dataset.Builder into,
      Period period,
      Edition table,
      List<String> indicators,
      List<String> by) {
    for (String key : table.keys()) {
      UnitCode unit = new UnitCode(key);
      into.unit(period, new Unit(unit, key, "", Map.of("region", table.text(key, "region"))));
      for (String code : indicators) {
        String text = table.text(key, code);
        if (!text.isEmpty()) {
          into.cell(period, unit, new Code(code), amount(text));
        }
      }
      for (String denominator : by) {
        if (!table.text(key, denominator).isEmpty()) {
          into.denominator(period, unit, denominator, new BigDecimal(table.text(key, denominator)));
        }
      }
    }
  }

  static Cell amount(String number) {
    return new Cell.Present(new Reading.Amount(new BigDecimal(number)));
  }
}
