package vn.thuocso.index.framework.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Screening;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.Treatment.Afterwards;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.framework.Weighting;
import vn.thuocso.index.problem.Rule;

/** Reads the steps of composite scoring, for the framework and for single indicators and groups. */
final class StepsReader {
  static final List<String> NORMALISATIONS =
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
  static final List<String> AGGREGATIONS =
      List.of("arithmetic", "geometric", "harmonic", "generalisedMean", "copeland", "median");
  private static final Set<ImputationMethod> BY_GROUP =
      Set.of(ImputationMethod.GROUP_MEAN, ImputationMethod.GROUP_MEDIAN);
  private static final Set<ImputationMethod> BY_UNIT =
      Set.of(ImputationMethod.UNIT_MEAN, ImputationMethod.UNIT_MEDIAN);

  private final Reading reading;
  private final DataRules data;

  StepsReader(Reading reading, DataRules data) {
    this.reading = reading;
    this.data = data;
  }

  Steps read(Mapping steps) {
    boolean denominate = steps.mapping("denominate").map(this::finished).isPresent();
    Optional<Screening> screen = steps.mapping("screen").map(this::screen);
    Optional<Imputation> impute = steps.get("impute").map(this::impute);
    ScopeReader scopes = new ScopeReader(reading);
    Optional<Treatment> treat = steps.get("treat").map(node -> treat(node, scopes));
    Optional<Normalisation> normalise = steps.get("normalise").map(node -> normalise(node, scopes));
    Weighting weights = steps.mapping("weights").map(this::weights).orElse(Weighting.GIVEN);
    AggregationRule aggregate =
        steps.get("aggregate").map(this::aggregate).orElse(Steps.PLAIN.aggregate());
    List<AggregationRule> levels = steps.list("levels", this::level);
    steps.finish();
    return new Steps(
        denominate,
        screen,
        impute,
        treat,
        scopes.treat(),
        normalise,
        scopes.normalise(),
        weights,
        aggregate,
        levels);
  }

  private Mapping finished(Mapping mapping) {
    mapping.finish();
    return mapping;
  }

  private Screening screen(Mapping at) {
    Map<Code, Double> byGroup = new LinkedHashMap<>();
    at.mapping("byGroup")
        .ifPresent(
            groups ->
                groups
                    .names()
                    .forEach(
                        name ->
                            groups
                                .share(name)
                                .ifPresent(
                                    share -> byGroup.put(new Code(name), share.doubleValue()))));
    Screening screening =
        new Screening(
            at.share("minimumAvailable").map(share -> share.doubleValue()).orElse(0.0),
            byGroup,
            at.share("minimumNonZero").map(share -> share.doubleValue()).orElse(0.0),
            Set.copyOf(at.list("keep", node -> at.scalars().text(node, "keep"))),
            Set.copyOf(at.list("leaveOut", node -> at.scalars().text(node, "leaveOut"))));
    at.finish();
    return screening;
  }

  private Optional<AggregationRule> level(Node node) {
    Mapping level = new Mapping(node, "một bậc của \"levels\"", reading);
    Optional<AggregationRule> rule = level.need("aggregate").map(this::aggregate);
    level.finish();
    return rule;
  }

  Imputation impute(Node node) {
    Mapping impute = method(node, "impute");
    ImputationMethod method =
        impute
            .need("method")
            .flatMap(m -> impute.scalars().term(m, "method", ImputationMethod.values()))
            .orElse(ImputationMethod.NONE);
    Optional<String> group = Optional.empty();
    OptionalInt level = OptionalInt.empty();
    OptionalInt maxPeriods = OptionalInt.empty();
    if (BY_GROUP.contains(method)) {
      impute.need("group");
      group = impute.optionalText("group");
      column(impute, "group", group, data.groups(), "data.groups");
    } else if (BY_UNIT.contains(method)) {
      level = impute.integer("level", 1, 20);
    } else if (method.isByTime()) {
      maxPeriods = impute.integer("maxPeriods", 1, 1000);
    }
    impute.finish();
    return new Imputation(method, group, level, maxPeriods);
  }

  /** Tells a column that {@code data} does not name. */
  void column(Mapping at, String field, Optional<String> name, List<String> known, String list) {
    if (name.isPresent() && !known.contains(name.get())) {
      reading.problem(
          Rule.UNKNOWN_CODE,
          name.get(),
          at.get(field).orElse(at.node()),
          "Cột \""
              + name.get()
              + "\" chưa khai trong "
              + list
              + "; hãy khai thêm hoặc sửa tên."
              + Nearest.advice(name.get(), new TreeSet<>(known)));
    }
  }

  /** The treatment of one indicator, which cannot look at other editions by itself. */
  Treatment treat(Node node) {
    return treatment(method(node, "treat"));
  }

  private Treatment treat(Node node, ScopeReader scopes) {
    Mapping treat = method(node, "treat");
    scopes.readTreat(treat);
    return treatment(treat);
  }

  private Treatment treatment(Mapping treat) {
    String method = word(treat, List.of("skewKurtosis", "percentiles", "none"));
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
            atLeast(treat, "skewness", base.skewness(), 0),
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

  /** The normalisation of one indicator, over the editions that all indicators' goes over. */
  Normalisation normalise(Node node) {
    return normalisation(method(node, "normalise"));
  }

  private Normalisation normalise(Node node, ScopeReader scopes) {
    Mapping normalise = method(node, "normalise");
    Normalisation rule = normalisation(word(normalise, NORMALISATIONS), normalise);
    scopes.readNormalise(normalise, rule);
    normalise.finish();
    return rule;
  }

  private Normalisation normalisation(Mapping normalise) {
    Normalisation rule = normalisation(word(normalise, NORMALISATIONS), normalise);
    normalise.finish();
    return rule;
  }

  private Normalisation normalisation(String method, Mapping at) {
    return switch (method) {
      case "minMax" -> minMax(at);
      case "zScore" -> new Normalisation.ZScore(at.real("mean", 0), above(at, "sd", 1, 0));
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
              above(at, "scale", 1, 0),
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
    return new Normalisation.Scaled(lower, upper, above(at, "factor", 100, 0));
  }

  /** Tells two ends in the wrong order. */
  boolean below(Mapping at, double lower, double upper) {
    if (lower < upper) {
      return true;
    }
    Node place = at.get("lower").or(() -> at.get("upper")).orElse(at.node());
    String value = place instanceof ScalarNode scalar ? scalar.getValue() : "";
    reading.problem(
        Rule.GOALPOSTS,
        value,
        place,
        "Mốc dưới (lower) phải nhỏ hơn mốc trên (upper), với mọi chiều của chỉ số: chiều đã do"
            + " \"direction\" nói; hãy sửa hai mốc.");
    return false;
  }

  /** Where weights come from, without the sum that the given ones have. */
  WeightMethod weighting(Node node) {
    return weights(method(node, "weights")).method();
  }

  private Weighting weights(Mapping at) {
    WeightMethod method =
        at.need("method")
            .flatMap(m -> at.scalars().term(m, "method", WeightMethod.values()))
            .orElse(WeightMethod.GIVEN);
    OptionalDouble sum = OptionalDouble.empty();
    if (method == WeightMethod.GIVEN && at.has("sum")) {
      sum = OptionalDouble.of(above(at, "sum", 1, 0));
    }
    at.finish();
    return new Weighting(method, sum);
  }

  AggregationRule aggregate(Node node) {
    Mapping at = method(node, "aggregate");
    String method = word(at, AGGREGATIONS);
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

  /** A mapping with a method, or the method's name alone. */
  private Mapping method(Node node, String field) {
    return node instanceof MappingNode
        ? new Mapping(node, "\"" + field + "\"", reading)
        : Mapping.ofMethod(node, "\"" + field + "\"", reading);
  }

  private static String word(Mapping at, List<String> known) {
    return at.need("method").flatMap(m -> at.scalars().word(m, "method", known)).orElse("");
  }

  private static double atLeast(Mapping at, String field, double otherwise, double least) {
    double value = at.real(field, otherwise);
    if (value < least) {
      at.scalars().outOfRange(at.get(field).orElse(at.node()), field, "số không nhỏ hơn " + least);
    }
    return value;
  }

  private static double above(Mapping at, String field, double otherwise, double bound) {
    double value = at.real(field, otherwise);
    if (value <= bound) {
      at.scalars().outOfRange(at.get(field).orElse(at.node()), field, "số lớn hơn 0");
      return otherwise;
    }
    return value;
  }
}
