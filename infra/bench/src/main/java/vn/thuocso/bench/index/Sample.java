package vn.thuocso.bench.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.robust.Factor;

/**
 * An index of four levels like the one COINr is measured with: two sub-indices, eight groups,
 * lognormal readings with outliers, of every indicator one in fifty missing and at least one, a
 * standard error of 5 % each. Every alternative of a factor keeps values positive, as the geometric
 * mean asks.
 */
record Sample(Framework framework, Dataset data) {
  private static final int GROUPS = 8;
  private static final int ONE_MISSING_IN = 50;

  static Sample of(int units, int indicators) {
    try {
      Framework framework = YamlFrameworkReader.read(yaml(indicators), "sample.yaml");
      return new Sample(framework, data(framework, units));
    } catch (InvalidInputException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Weights ±25 % at two levels, two scalings, five limits of winsorising, two means. */
  static List<Factor> fourFactors() {
    List<Treatment> treatments = new ArrayList<>();
    for (int most = 1; most <= 5; most++) {
      treatments.add(
          new Treatment.SkewKurtosis(2, 3.5, most, new Treatment.Afterwards.Log(), false));
    }
    return List.of(
        Factor.Weights.upTo(3, 0.25),
        Factor.normalisations(
            List.of(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(1000, 10))),
        Factor.treatments(treatments),
        Factor.aggregations(List.of(new Aggregation.Arithmetic(), new Aggregation.Geometric())));
  }

  /** The four, and the data redrawn by its errors, so that nothing stays from run to run. */
  static List<Factor> fiveFactors() {
    List<Factor> factors = new ArrayList<>(fourFactors());
    factors.add(new Factor.DataError(1));
    return factors;
  }

  private static String yaml(int indicators) {
    StringBuilder yaml =
        new StringBuilder(
            """
            format: thuocso-framework/1
            code: SAMPLE
            version: "1"
            name: {vi: Bộ mẫu}
            label: {vi: Chỉ để đo tốc độ}
            valid: {from: 2024-01-01, to: 2024-12-31}
            round: {months: 12}
            scoring: composite
            steps:
              impute: {method: indicatorMedian}
              treat: {method: skewKurtosis, skewness: 2, kurtosis: 3.5, maxWinsorised: 5, then: log}
              normalise: {method: minMax, lower: 1, upper: 100}
              weights: {method: given}
              aggregate: {method: arithmetic}
            tree:
              code: TOTAL
              name: {vi: Tổng}
              children:
            """);
    for (int half = 0; half < 2; half++) {
      yaml.append("    - {code: \"S%d\", name: {vi: N}, children: [".formatted(half));
      for (int group = 0; group < GROUPS / 2; group++) {
        yaml.append(group == 0 ? "" : ", ").append(group(half * GROUPS / 2 + group, indicators));
      }
      yaml.append("]}\n");
    }
    return yaml.toString();
  }

  private static String group(int group, int indicators) {
    List<String> children = new ArrayList<>();
    for (int j = group; j < indicators; j += GROUPS) {
      children.add(
          "{code: \"%d.%d\", name: {vi: C}, direction: %s, source: measured}"
              .formatted(group, j, j % 3 == 0 ? "down" : "up"));
    }
    return "{code: \"%d\", name: {vi: N}, children: [%s]}"
        .formatted(group, String.join(", ", children));
  }

  private static Dataset data(Framework framework, int units) {
    Random random = new Random(20240917);
    Dataset.Builder data =
        Dataset.builder(framework.indicators().stream().map(one -> one.code()).toList());
    for (int i = 0; i < units; i++) {
      Unit unit = Unit.of("U%05d".formatted(i));
      data.unit(Period.ONLY, unit);
      for (int j = 0; j < framework.indicators().size(); j++) {
        double width = j % 4 == 0 ? 1.5 : 0.5;
        double value = StrictMath.exp(4 + width * random.nextGaussian());
        if ((i + j) % Math.min(units, ONE_MISSING_IN) > 0) {
          data.cell(
              Period.ONLY,
              unit.code(),
              framework.indicators().get(j).code(),
              new Cell.Present(
                  new Reading.Amount(BigDecimal.valueOf(value)), OptionalDouble.of(0.05 * value)));
        }
      }
    }
    return data.build();
  }
}
