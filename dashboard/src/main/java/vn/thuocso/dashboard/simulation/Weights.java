package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;

/**
 * Weights of the main indices as a reader gives them; their parts in the whole count, not their
 * sum.
 *
 * @param byIndex from 0 to 100, in the order of the framework
 */
record Weights(Map<Code, Integer> byIndex) {

  static final int MOST = 100;

  Weights {
    byIndex = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byIndex));
  }

  /** The framework's own, each as its per cent of all points. */
  static Weights of(Framework framework) {
    BigDecimal all = points(framework.tree());
    Map<Code, Integer> weights = new LinkedHashMap<>();
    for (Node main : framework.tree().children()) {
      weights.put(
          main.code(),
          points(main)
              .multiply(BigDecimal.valueOf(MOST))
              .divide(all, 0, java.math.RoundingMode.HALF_UP)
              .intValueExact());
    }
    return new Weights(weights);
  }

  int of(Code main) {
    return byIndex.getOrDefault(main, 0);
  }

  int sum() {
    return byIndex.values().stream().mapToInt(Integer::intValue).sum();
  }

  static BigDecimal points(Node node) {
    return node.indicators().stream()
        .map(Indicator::pointScale)
        .map(scale -> scale.max())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
