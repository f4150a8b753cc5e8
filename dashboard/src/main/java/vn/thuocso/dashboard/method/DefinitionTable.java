package vn.thuocso.dashboard.method;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/**
 * A main index and its indicators, as the definition has them.
 *
 * @param max the points that it is out of, in words
 */
record DefinitionTable(String code, String name, String max, List<Row> rows) {

  private static final Framework FRAMEWORK = ShippedFrameworks.read("dti-tuyen-giao").orElseThrow();

  DefinitionTable {
    rows = List.copyOf(rows);
  }

  /**
   * An indicator.
   *
   * @param source {@code measured}, {@code declared} or {@code survey}
   * @param read what its numerator counts; empty where the definition does not say
   */
  record Row(String code, String name, String max, String source, String read) {

    private static Row of(Indicator indicator, Wording say) {
      return new Row(
          indicator.code().value(),
          text(indicator.name(), say),
          points(indicator.pointScale().max(), say),
          indicator.source().word(),
          indicator.notes().containsKey("numerator")
              ? text(indicator.notes().get("numerator"), say)
              : "");
    }
  }

  /** The main indices of the framework that is scored by. */
  static List<DefinitionTable> shipped(Wording say) {
    return FRAMEWORK.tree().children().stream().map(main -> of(main, say)).toList();
  }

  private static DefinitionTable of(Node main, Wording say) {
    BigDecimal max =
        main.indicators().stream()
            .map(indicator -> indicator.pointScale().max())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new DefinitionTable(
        main.code().value(),
        text(main.name(), say),
        points(max, say),
        main.indicators().stream().map(indicator -> Row.of(indicator, say)).toList());
  }

  private static String text(Name name, Wording say) {
    return say.english() ? name.en() : name.vi();
  }

  private static String points(BigDecimal points, Wording say) {
    return say.exact(points);
  }
}
