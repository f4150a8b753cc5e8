package vn.thuocso.index.framework.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.problem.Rule;

/** Reads how readings come onto one scale. */
final class NormalisationReader {
  private static final List<String> METHODS =
      List.of(
          "minMax",
          "zScore",
          "rank",
          "percentileRank",
          "borda",
          "distanceToMaximum",
          "distanceToReference",
          "distanceToTarget",
          "fractionOfMaximum",
          "goalposts",
          "scaled",
          "none");

  private final Reading reading;

  NormalisationReader(Reading reading) {
    this.reading = reading;
  }

  /** The normalisation of one indicator, over the editions that all indicators' goes over. */
  Normalisation read(Node node) {
    Mapping normalise = Mapping.ofMethod(node, "normalise", reading);
    Normalisation rule = read(normalise.method(METHODS), normalise);
    normalise.finish();
    return rule;
  }

  /** The normalisation of all indicators, and what its scale is taken from. */
  Normalisation read(Node node, ScopeReader scopes) {
    Mapping normalise = Mapping.ofMethod(node, "normalise", reading);
    Normalisation rule = read(normalise.method(METHODS), normalise);
    scopes.readNormalise(normalise, rule);
    normalise.finish();
    return rule;
  }

  private Normalisation read(String method, Mapping at) {
    return switch (method) {
      case "minMax" -> minMax(at);
      case "zScore" -> new Normalisation.ZScore(at.real("mean", 0), at.positive("sd", 1));
      case "rank" -> new Normalisation.Rank();
      case "percentileRank" -> new Normalisation.PercentileRank();
      case "borda" -> new Normalisation.Borda();
      case "distanceToMaximum" -> new Normalisation.DistanceToMaximum();
      case "distanceToReference" ->
          new Normalisation.DistanceToReference(at.text("reference"), at.truth("clip", false));
      case "distanceToTarget" -> new Normalisation.DistanceToTarget(at.truth("clip", false));
      case "fractionOfMaximum" -> new Normalisation.FractionOfMaximum();
      case "goalposts" ->
          new Normalisation.Goalposts(
              at.positive("scale", 1),
              at.truth("clip", true),
              at.has("lower") || at.has("upper")
                  ? new BoundReader(reading).span(at).or(() -> Optional.of(new Span(0, 1)))
                  : Optional.empty());
      case "scaled" -> scaled(at);
      default -> new Normalisation.None();
    };
  }

  private Normalisation minMax(Mapping at) {
    double lower = at.real("lower", 0);
    double upper = at.real("upper", 100);
    below(at, lower, upper);
    return new Normalisation.MinMax(lower, upper);
  }

  private Normalisation scaled(Mapping at) {
    double lower = at.real("lower", 0);
    double upper = at.real("upper", 100);
    below(at, lower, upper);
    return new Normalisation.Scaled(lower, upper, at.positive("factor", 100));
  }

  /** Tells two ends in the wrong order. */
  private void below(Mapping at, double lower, double upper) {
    if (lower < upper) {
      return;
    }
    Node place = at.get("lower").or(() -> at.get("upper")).orElse(at.node());
    String value = place instanceof ScalarNode scalar ? scalar.getValue() : "";
    reading.problem(
        Rule.GOALPOSTS,
        value,
        place,
        "Mốc dưới (lower) phải nhỏ hơn mốc trên (upper), với mọi chiều của chỉ số: chiều đã do"
            + " \"direction\" nói; hãy sửa hai mốc.");
  }
}
