package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/** The share of its practices that has to qualify for a unit to reach a level, by framework. */
final class Maturity {

  private static final Map<String, BigDecimal> SHARES = shares();

  private Maturity() {}

  /** The share of that framework; nothing where it knows no levels. */
  static Optional<BigDecimal> share(String framework) {
    return Optional.ofNullable(SHARES.get(framework));
  }

  private static Map<String, BigDecimal> shares() {
    Map<String, BigDecimal> shares = new HashMap<>();
    for (String name : ShippedFrameworks.names()) {
      ShippedFrameworks.read(name)
          .ifPresent(
              framework ->
                  framework.views().stream()
                      .flatMap(view -> view.maturity().stream())
                      .map(View.Maturity::shareOfPractices)
                      .forEach(share -> shares.put(framework.code().value(), share)));
    }
    return Map.copyOf(shares);
  }
}
