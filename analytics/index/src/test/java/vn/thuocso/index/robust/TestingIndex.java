package vn.thuocso.index.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;

/** Frameworks and seeded data to study. */
final class TestingIndex {
  static final String FULL_STEPS =
      """
        impute: {method: indicatorMedian}
        treat: {method: skewKurtosis, skewness: 2, kurtosis: 3.5, maxWinsorised: 5, then: log}
        normalise: {method: minMax, lower: 1, upper: 100}
        weights: {method: given}
        aggregate: {method: arithmetic}
      """;

  private TestingIndex() {}

  /** Groups of indicators under a total, weights 1, 2, 3, …. */
  static Framework composite(int groups, int each, String steps) throws InvalidInputException {
    int[] sizes = new int[groups];
    java.util.Arrays.fill(sizes, each);
    return composite(steps, sizes);
  }

  /** The same with groups of these sizes. */
  static Framework composite(String steps, int... sizes) throws InvalidInputException {
    StringBuilder yaml = new StringBuilder(head("composite"));
    yaml.append("steps:\n").append(steps).append(tree());
    for (int g = 1; g <= sizes.length; g++) {
      yaml.append("    - {code: \"%d\", name: {vi: N}, weight: %d, children: [".formatted(g, g));
      for (int i = 1; i <= sizes[g - 1]; i++) {
        String direction = i % 3 == 0 ? "down" : "up";
        yaml.append(i == 1 ? "" : ", ")
            .append(
                "{code: \"%d.%d\", name: {vi: C}, weight: %d, direction: %s, source: measured}"
                    .formatted(g, i, i, direction));
      }
      yaml.append("]}\n");
    }
    return YamlFrameworkReader.read(yaml.toString(), "testing.yaml");
  }

  /** One group, an indicator for every rule's text, each of 10 points. */
  static Framework points(String... methods) throws InvalidInputException {
    StringBuilder yaml = new StringBuilder(head("points"));
    yaml.append("rounding: {points: 2, index: 4, mode: HALF_UP}\n")
        .append("ranking: {ties: competition, decimals: 4}\n")
        .append("missing: {rule: zeroKeepsMaximum}\n")
        .append(tree())
        .append("    - code: \"1\"\n      name: {vi: N}\n      children:\n");
    for (int i = 0; i < methods.length; i++) {
      yaml.append(
          "        - {code: \"1.%d\", name: {vi: C}, max: 10, direction: %s, source: measured, method: %s}\n"
              .formatted(i + 1, methods[i].contains("floor: 80") ? "down" : "up", methods[i]));
    }
    return YamlFrameworkReader.read(yaml.toString(), "testing.yaml");
  }

  private static String head(String scoring) {
    return """
    format: thuocso-framework/1
    code: TESTING
    version: "1"
    name: {vi: Bộ thử}
    label: {vi: Chỉ để thử}
    valid: {from: 2024-01-01, to: 2024-12-31}
    round: {months: 12}
    scoring: %s
    """
        .formatted(scoring);
  }

  private static String tree() {
    return "tree:\n  code: TOTAL\n  name: {vi: Tổng}\n  children:\n";
  }

  /** Lognormal readings, some with outliers, one in fifty missing; rows and columns shuffled. */
  static Dataset data(Framework framework, int units, long seed, double error) {
    double[][] values = values(framework.indicators().size(), units, seed);
    Random order = new Random(seed + (error > 0 ? 1 : 0));
    List<Integer> columns = shuffled(values.length, order);
    Dataset.Builder builder =
        Dataset.builder(columns.stream().map(j -> framework.indicators().get(j).code()).toList());
    for (int i : shuffled(units, order)) {
      Unit unit = Unit.of("U%04d".formatted(i));
      builder.unit(Period.ONLY, unit);
      for (int j : columns) {
        Indicator indicator = framework.indicators().get(j);
        if (!Double.isNaN(values[j][i])) {
          Cell cell =
              new Cell.Present(
                  new Reading.Amount(BigDecimal.valueOf(values[j][i])),
                  error > 0 ? OptionalDouble.of(error * values[j][i]) : OptionalDouble.empty());
          builder.cell(Period.ONLY, unit.code(), indicator.code(), cell);
        }
      }
    }
    return builder.build();
  }

  private static double[][] values(int indicators, int units, long seed) {
    Random random = new Random(seed);
    double[][] values = new double[indicators][units];
    for (int j = 0; j < indicators; j++) {
      double width = j % 4 == 0 ? 1.6 : 0.4;
      for (int i = 0; i < units; i++) {
        double value = StrictMath.exp(3 + width * random.nextGaussian() + 0.2 * i / units);
        values[j][i] = random.nextInt(50) == 0 ? Double.NaN : value;
      }
    }
    return values;
  }

  private static List<Integer> shuffled(int n, Random random) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, random);
    return numbers;
  }

  static Robustness robustness(Framework framework, Dataset data) throws InvalidInputException {
    return Robustness.of(framework, data, Period.ONLY, Places.NONE);
  }
}
