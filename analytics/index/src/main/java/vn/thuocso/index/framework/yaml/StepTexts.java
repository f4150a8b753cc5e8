package vn.thuocso.index.framework.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/**
 * Reads steps as a command line writes them, {@code method:parameter:…}, by the rules of the
 * definition: {@code minMax:0:100} is {@code {method: minMax, lower: 0, upper: 100}}. Parameters
 * left out take the definition's defaults.
 */
public final class StepTexts {
  private static final Map<String, List<String>> PARAMETERS =
      Map.ofEntries(
          Map.entry("minMax", List.of("lower", "upper")),
          Map.entry("zScore", List.of("mean", "sd")),
          Map.entry("distanceToReference", List.of("reference", "clip")),
          Map.entry("distanceToTarget", List.of("clip")),
          Map.entry("goalposts", List.of("scale", "clip")),
          Map.entry("scaled", List.of("lower", "upper", "factor")),
          Map.entry("generalisedMean", List.of("power")),
          Map.entry(
              "skewKurtosis", List.of("skewness", "kurtosis", "maxWinsorised", "then", "combine")),
          Map.entry("groupMean", List.of("group")),
          Map.entry("groupMedian", List.of("group")),
          Map.entry("unitMean", List.of("level")),
          Map.entry("unitMedian", List.of("level")),
          Map.entry("lastObservation", List.of("maxPeriods")));

  /** Parameters that are words, whatever they look like. */
  private static final List<String> WORDS = List.of("reference", "group");

  private final Problems problems;
  private final DataRules data;

  /** Tells what is wrong into these problems. */
  public StepTexts(DataRules data, Problems problems) {
    this.data = data;
    this.problems = problems;
  }

  public List<Imputation> imputations(String option, List<String> texts) {
    return each(option, texts, (reading, node) -> new ImputationReader(reading, data).read(node));
  }

  public List<Treatment> treatments(String option, List<String> texts) {
    return each(option, texts, (reading, node) -> new TreatmentReader(reading).read(node));
  }

  public List<Normalisation> normalisations(String option, List<String> texts) {
    return each(option, texts, (reading, node) -> new NormalisationReader(reading).read(node));
  }

  public List<Aggregation> aggregations(String option, List<String> texts) {
    return each(option, texts, (reading, node) -> new AggregationReader(reading).aggregate(node))
        .stream()
        .map(AggregationRule::aggregation)
        .toList();
  }

  /** Sets of weights: given, equal, pca. */
  public List<WeightMethod> weightings(String option, List<String> texts) {
    return each(option, texts, (reading, node) -> new AggregationReader(reading).method(node));
  }

  private <T> List<T> each(String option, List<String> texts, BiFunction<Reading, Node, T> reader) {
    List<T> read = new ArrayList<>();
    for (String text : texts) {
      Problems found = new Problems();
      Reading reading = new Reading(option, found);
      new Document(option, reading)
          .compose(yaml(option, text))
          .ifPresent(node -> read.add(reader.apply(reading, node)));
      found
          .sorted()
          .forEach(each -> problems.add(each.rule(), text, Place.of(option), each.sentence()));
    }
    return read;
  }

  private String yaml(String option, String text) {
    String[] words = text.split(":", -1);
    List<String> names = PARAMETERS.getOrDefault(words[0], List.of());
    StringBuilder yaml = new StringBuilder("{method: ").append(quoted(words[0]));
    for (int i = 1; i < words.length; i++) {
      if (i > names.size()) {
        problems.add(
            Rule.UNKNOWN_FIELD,
            text,
            Place.of(option),
            "\"%s\" chỉ nhận %d tham số %s; hãy bỏ phần thừa."
                .formatted(words[0], names.size(), names));
        break;
      }
      String name = names.get(i - 1);
      boolean plain = !WORDS.contains(name) && words[i].matches("[-+.0-9A-Za-z]+");
      yaml.append(", ").append(name).append(": ").append(plain ? words[i] : quoted(words[i]));
    }
    return yaml.append('}').toString();
  }

  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
