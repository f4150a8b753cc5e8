package vn.thuocso.index.framework.yaml;

import java.util.List;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.framework.Weighting;

/** Reads what members weigh and how they become a group's value. */
final class AggregationReader {
  private static final List<String> METHODS =
      List.of("arithmetic", "geometric", "harmonic", "generalisedMean", "copeland", "median");

  private final Reading reading;

  AggregationReader(Reading reading) {
    this.reading = reading;
  }

  /** Where weights come from, without the sum that the given ones have. */
  WeightMethod method(Node node) {
    return weights(node).method();
  }

  Weighting weights(Node node) {
    Mapping at = Mapping.ofMethod(node, "weights", reading);
    WeightMethod method =
        at.need("method")
            .flatMap(m -> at.scalars().term(m, "method", WeightMethod.values()))
            .orElse(WeightMethod.GIVEN);
    OptionalDouble sum = OptionalDouble.empty();
    if (method == WeightMethod.GIVEN && at.has("sum")) {
      sum = OptionalDouble.of(at.positive("sum", 1));
    }
    at.finish();
    return new Weighting(method, sum);
  }

  AggregationRule aggregate(Node node) {
    Mapping at = Mapping.ofMethod(node, "aggregate", reading);
    String method = at.method(METHODS);
    Aggregation aggregation =
        switch (method) {
          case "geometric" -> new Aggregation.Geometric();
          case "harmonic" -> new Aggregation.Harmonic();
          case "generalisedMean" -> generalised(at);
          case "copeland" -> new Aggregation.Copeland();
          case "median" -> new Aggregation.Median();
          default -> new Aggregation.Arithmetic();
        };
    double available = at.share("minimumAvailable").map(share -> share.doubleValue()).orElse(0.0);
    at.finish();
    return new AggregationRule(aggregation, available);
  }

  private Aggregation generalised(Mapping at) {
    double power = at.number("power").doubleValue();
    if (power != 0 && (Math.abs(power) < 0.01 || Math.abs(power) > 100)) {
      at.scalars()
          .outOfRange(
              at.get("power").orElse(at.node()), "power", "số từ 0.01 đến 100, âm hay dương");
      power = 1;
    }
    if (power == 0) {
      at.scalars()
          .outOfRange(
              at.get("power").orElse(at.node()), "power", "số khác 0 (số mũ 0 là \"geometric\")");
      power = 1;
    }
    return new Aggregation.GeneralisedMean(power);
  }
}
