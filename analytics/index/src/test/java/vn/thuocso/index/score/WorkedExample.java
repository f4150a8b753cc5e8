package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocso.index.Published;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.PointRule;

/** "Phường Mẫu", as its table has it. */
final class WorkedExample {
  static final UnitCode UNIT = new UnitCode("phuong-mau");
  static final List<Map<String, String>> ROWS = Published.rows("worked_example.csv");

  private WorkedExample() {}

  static Dataset data(Framework framework) {
    Dataset.Builder data =
        Dataset.builder(ROWS.stream().map(row -> new Code(Published.get(row, "code"))).toList());
    data.unit(Period.ONLY, new Unit(UNIT, "Phường Mẫu", "phuong", Map.of()));
    for (Map<String, String> row : ROWS) {
      Code code = new Code(Published.get(row, "code"));
      data.cell(Period.ONLY, UNIT, code, cell(row, rule(framework, code)));
    }
    return data.build();
  }

  private static PointRule rule(Framework framework, Code code) {
    return framework.indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow()
        .pointScale()
        .rule();
  }

  static Cell cell(Map<String, String> row, PointRule rule) {
    String numerator = Published.get(row, "numerator");
    return switch (Published.get(row, "state")) {
      case "MISSING" -> Cell.MISSING;
      case "NOT_APPLICABLE" -> Cell.NOT_APPLICABLE;
      case "SUPPRESSED" ->
          new Cell.Suppressed(
              numerator.startsWith("<")
                  ? Suppression.NUMERATOR_BELOW_K
                  : Suppression.DENOMINATOR_BELOW_K);
      default -> new Cell.Present(reading(row, numerator, rule));
    };
  }

  private static Reading reading(Map<String, String> row, String numerator, PointRule rule) {
    String extra = Published.get(row, "extra");
    if (!extra.isEmpty()) {
      return rule instanceof PointRule.Parts
          ? new Reading.Parts(Set.of(extra.split(";", -1)))
          : new Reading.Choice(extra);
    }
    String denominator = Published.get(row, "denominator");
    return denominator.isEmpty()
        ? new Reading.Amount(new BigDecimal(numerator))
        : new Reading.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
