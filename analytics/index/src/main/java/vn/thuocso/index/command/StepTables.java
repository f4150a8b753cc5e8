package vn.thuocso.index.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.bundle.ResultTable;
import vn.thuocso.index.composite.Screened;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.StepReports;
import vn.thuocso.index.table.Text;

/** What the steps of a composite did, as objects. */
final class StepTables {
  private StepTables() {}

  /** Parameters and all that the steps of an edition did. */
  static Map<String, Object> of(Scores scores) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("parameters", ResultTable.parameters(scores));
    facts.put("screened", screened(scores.steps()));
    facts.put("treated", treated(scores.steps()));
    facts.put("imputed", imputed(scores.steps()));
    return facts;
  }

  private static List<Map<String, @Nullable Object>> screened(StepReports steps) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Screened each : steps.screened()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("unit", each.unit().code().value());
      row.put("reason", each.reason().name());
      row.put("node", each.node().value());
      row.put("share", each.share().map(Text::decimal).orElse(null));
      rows.add(row);
    }
    return rows;
  }

  static List<Map<String, @Nullable Object>> treated(StepReports steps) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (StepReports.Treated each : steps.treated()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("indicator", each.indicator().value());
      row.put("outcome", each.outcome().name());
      row.put("winsorised", each.winsorised());
      row.put("skewnessBefore", number(each.before().skewness()));
      row.put("kurtosisBefore", number(each.before().kurtosis()));
      row.put("skewnessAfter", number(each.after().skewness()));
      row.put("kurtosisAfter", number(each.after().kurtosis()));
      rows.add(row);
    }
    return rows;
  }

  static List<Map<String, @Nullable Object>> imputed(StepReports steps) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (StepReports.Imputed each : steps.imputed()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("unit", each.unit().value());
      row.put("indicator", each.indicator().value());
      row.put("value", Text.decimal(each.value()));
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable BigDecimal number(OptionalDouble value) {
    return value.isPresent() ? Text.decimal(value.getAsDouble()) : null;
  }
}
