package vn.thuocso.index.data.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Counts;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.table.Table;

/** Tells of each column what may stand in it, as {@link CellReader} reads it. */
final class Columns {
  private static final Map<String, String> OF_UNITS =
      Map.of(
          "unit", "Mã đơn vị",
          "name", "Tên đơn vị, có thể bỏ trống",
          "kind", "Loại đơn vị",
          "period", "Kỳ");

  private final Framework framework;
  private final Table table = new Table("column", "name", "unit", "kind", "allowed");

  private Columns(Framework framework) {
    this.framework = framework;
  }

  static Table described(Framework framework, Set<String> kinds, List<String> head) {
    Columns columns = new Columns(framework);
    for (String each : head) {
      String allowed =
          switch (each) {
            case "kind" -> String.join(", ", kinds);
            case "period" -> "2024, 2024-H1, 2024-Q3, 2024-07";
            default -> "";
          };
      columns.table.add(each, OF_UNITS.getOrDefault(each, "Nhóm"), "", "text", allowed);
    }
    for (String each : framework.data().denominators()) {
      columns.table.add(each, "Mẫu số chung", "", "number", "≥ 0");
    }
    framework.indicators().forEach(columns::indicator);
    return columns.table;
  }

  /** Whether an indicator is read as a numerator over a denominator rather than as a number. */
  static boolean isRatio(Indicator indicator) {
    Optional<PointRule> rule = indicator.points().map(PointScale::rule);
    return rule.orElse(null) instanceof PointRule.Ratio
        || (rule.filter(PointRule::hasNoCounts).isEmpty()
            && (indicator.factor().compareTo(BigDecimal.ONE) != 0
                || indicator.counts().part()
                || indicator.areaRule().filter(AreaRule.SUM::equals).isPresent()));
  }

  private void indicator(Indicator indicator) {
    Code code = indicator.code();
    String name = indicator.name().vi();
    if (!isRatio(indicator)) {
      table.add(code.value(), name, note(indicator, "unit"), kind(indicator), allowed(indicator));
      return;
    }
    String unit = note(indicator, "unit");
    table.add(code.value(), name, unit, "state", "để trống, hoặc " + words(indicator));
    String numbers = indicator.counts().whole() ? "số nguyên ≥ 0" : "số ≥ 0";
    String top = indicator.counts().part() ? numbers + ", không quá mẫu số" : numbers;
    table.add(code + ".num", side(indicator, "numerator", "Tử số"), "", "numerator", top);
    table.add(code + ".den", side(indicator, "denominator", "Mẫu số"), "", "denominator", numbers);
  }

  private static String side(Indicator indicator, String key, String word) {
    String counted = note(indicator, key);
    return counted.isEmpty() ? word + " của " + indicator.name().vi() : word + ": " + counted;
  }

  private static String note(Indicator indicator, String key) {
    Name note = indicator.notes().get(key);
    return note == null ? "" : note.vi();
  }

  private static String kind(Indicator indicator) {
    PointRule rule = indicator.points().map(PointScale::rule).orElse(null);
    if (rule instanceof PointRule.Bool || rule instanceof PointRule.Role) {
      return "choice";
    }
    return rule instanceof PointRule.Parts ? "parts" : "number";
  }

  private String allowed(Indicator indicator) {
    PointRule rule = indicator.points().map(PointScale::rule).orElse(null);
    String values;
    if (rule instanceof PointRule.Bool) {
      values = "có, không (yes, no)";
    } else if (rule instanceof PointRule.Role role) {
      values = String.join(", ", role.roles().keySet());
    } else if (rule instanceof PointRule.Parts parts) {
      String all = String.join(";", parts.parts().keySet());
      values = "ý đạt, ngăn bằng dấu chấm phẩy: " + all + "; 0 khi không ý nào đạt";
    } else if (rule instanceof PointRule.Share) {
      values = "0…1";
    } else if (rule instanceof PointRule.RankRef rank) {
      values = "hạng 1…" + rank.worst();
    } else {
      values = indicator.counts().equals(Counts.ANY) ? "số" : "số nguyên ≥ 0";
    }
    return values + "; hoặc " + words(indicator);
  }

  /** The words for a value that is not there. */
  private String words(Indicator indicator) {
    String hidden = indicator.suppression().isPresent() ? ", SUPPRESSED:NUM, SUPPRESSED:DEN" : "";
    String empty = framework.data().missing().contains("") ? " (hay ô trống)" : "";
    return "MISSING" + empty + ", NOT_APPLICABLE" + hidden;
  }
}
