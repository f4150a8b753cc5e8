package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Bound;
import vn.thuocso.index.framework.Cap;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.problem.Rule;

/** Reads ends of scales: numbers, or percentiles of the data as {@code {percentile: 2.5}}. */
final class BoundReader {
  private static final String ORDER =
      "Mốc dưới (lower) phải nhỏ hơn mốc trên (upper), với mọi chiều của chỉ số: chiều đã do"
          + " \"direction\" nói; hãy sửa hai mốc.";

  private final Reading reading;

  BoundReader(Reading reading) {
    this.reading = reading;
  }

  /** Two ends, both needed; empty where they are wrong, which is told. */
  Optional<Span> span(Mapping at) {
    Optional<Bound> lower = at.need("lower").flatMap(node -> bound(at, node, "lower"));
    Optional<Bound> upper = at.need("upper").flatMap(node -> bound(at, node, "upper"));
    if (lower.isEmpty() || upper.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Span(lower.get(), upper.get()));
    } catch (IllegalArgumentException wrongOrder) {
      at.get("lower").ifPresent(node -> reading.problem(Rule.GOALPOSTS, node, ORDER));
      return Optional.empty();
    }
  }

  private Optional<Bound> bound(Mapping at, Node node, String field) {
    if (!(node instanceof MappingNode)) {
      return at.scalars().number(node, field).map(number -> new Bound.At(number.doubleValue()));
    }
    Mapping percentile = new Mapping(node, "\"" + field + "\"", reading);
    percentile.need("percentile");
    OptionalDouble percent = percent(percentile, "percentile");
    percentile.finish();
    return percent.isPresent()
        ? Optional.of(new Bound.Percentile(percent.getAsDouble()))
        : Optional.empty();
  }

  private static OptionalDouble percent(Mapping at, String field) {
    Optional<BigDecimal> percent = at.optionalNumber(field);
    if (percent.isEmpty()) {
      return OptionalDouble.empty();
    }
    double value = percent.get().doubleValue();
    if (!(value >= 0 && value <= 100)) {
      at.scalars().outOfRange(at.get(field).orElse(at.node()), field, "số từ 0 đến 100");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value);
  }

  /** Percentiles to which what lies outside is moved; the whole column where one is not stated. */
  Treatment percentiles(Mapping at) {
    double lower = percent(at, "lower").orElse(0);
    double upper = percent(at, "upper").orElse(100);
    if (!(lower < upper)) {
      reading.problem(Rule.GOALPOSTS, at.node(), ORDER);
    }
    at.finish();
    return new Treatment.Percentiles(lower, upper);
  }

  /** A cap, with one end at least. */
  Cap cap(Mapping at) {
    OptionalDouble lower = at.optionalReal("lower");
    OptionalDouble upper = at.has("lower") ? at.optionalReal("upper") : neededReal(at);
    if (lower.isPresent() && upper.isPresent() && !(lower.getAsDouble() < upper.getAsDouble())) {
      reading.problem(Rule.GOALPOSTS, at.node(), ORDER);
    }
    at.finish();
    return new Cap(lower, upper);
  }

  private static OptionalDouble neededReal(Mapping at) {
    at.need("upper");
    return at.optionalReal("upper");
  }
}
