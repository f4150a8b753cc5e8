package vn.thuocso.index.framework.yaml;

import java.util.List;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.Treatment.Afterwards;

/** Reads what is done about outliers. */
final class TreatmentReader {
  private static final List<String> METHODS = List.of("skewKurtosis", "percentiles", "none");

  private final Reading reading;

  TreatmentReader(Reading reading) {
    this.reading = reading;
  }

  /** The treatment of one indicator, which cannot look at other editions by itself. */
  Treatment read(Node node) {
    return read(Mapping.ofMethod(node, "treat", reading));
  }

  /** The treatment of all indicators, and over which editions it goes. */
  Treatment read(Node node, ScopeReader scopes) {
    Mapping treat = Mapping.ofMethod(node, "treat", reading);
    scopes.readTreat(treat);
    return read(treat);
  }

  private Treatment read(Mapping treat) {
    String method = treat.method(METHODS);
    if (method.equals("percentiles")) {
      return new BoundReader(reading).percentiles(treat);
    }
    if (!method.equals("skewKurtosis")) {
      treat.finish();
      return new Treatment.None();
    }
    Treatment.SkewKurtosis base = Treatment.SkewKurtosis.DEFAULT;
    Treatment rule =
        new Treatment.SkewKurtosis(
            skewness(treat, base.skewness()),
            treat.real("kurtosis", base.kurtosis()),
            treat.integer("maxWinsorised", 0, 100_000).orElse(base.maxWinsorised()),
            afterwards(treat),
            treat.truth("combine", base.combine()));
    treat.finish();
    return rule;
  }

  private Afterwards afterwards(Mapping treat) {
    String then =
        treat
            .get("then")
            .flatMap(
                n -> treat.scalars().word(n, "then", List.of("log", "logGii", "boxCox", "none")))
            .orElse("log");
    OptionalDouble lambda =
        then.equals("boxCox") ? treat.optionalReal("lambda") : OptionalDouble.empty();
    return switch (then) {
      case "none" -> new Afterwards.None();
      case "logGii" -> new Afterwards.LogGii();
      case "boxCox" -> new Afterwards.BoxCox(lambda);
      default -> new Afterwards.Log();
    };
  }

  private static double skewness(Mapping at, double otherwise) {
    double value = at.real("skewness", otherwise);
    if (value < 0) {
      at.outOfRange("skewness", "số không nhỏ hơn 0.0");
    }
    return value;
  }
}
