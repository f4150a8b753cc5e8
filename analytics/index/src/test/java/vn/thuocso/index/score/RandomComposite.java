package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import vn.thuocso.index.composite.TestingFramework;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.framework.Transform;

/** A seeded tree and data for it, of any shape that a composite may meet. */
final class RandomComposite {
  static final double LOWER = 0;
  static final double UPPER = 1000;

  final Random random;
  final Group tree;
  final List<Indicator> indicators;
  final List<Unit> units = new ArrayList<>();
  final Map<UnitCode, Map<Code, Cell>> cells = new LinkedHashMap<>();

  RandomComposite(long seed, double holes) {
    random = new Random(seed);
    tree = tree();
    indicators = tree.indicators();
    int size = 6 + random.nextInt(25);
    for (int i = 0; i < size; i++) {
      UnitCode code = new UnitCode("u" + i);
      String region = random.nextInt(8) == 0 ? "" : "r" + random.nextInt(3);
      units.add(new Unit(code, code.value(), "", Map.of("region", region)));
      Map<Code, Cell> row = new LinkedHashMap<>();
      for (int j = 0; j < indicators.size(); j++) {
        row.put(indicators.get(j).code(), cell(j, holes));
      }
      cells.put(code, row);
    }
  }

  private Group tree() {
    List<Node> groups = new ArrayList<>();
    for (int g = 1; g <= 2 + random.nextInt(3); g++) {
      List<Node> members = new ArrayList<>();
      for (int k = 1; k <= 1 + random.nextInt(5); k++) {
        members.add(
            TestingFramework.indicator(
                g + "." + k, 0.1 + random.nextDouble(), random.nextInt(3) == 0, column()));
      }
      Collections.shuffle(members, random);
      groups.add(TestingFramework.group("G" + g, 0.1 + random.nextDouble(), members));
    }
    return TestingFramework.group("T", 1, groups);
  }

  private static ColumnRules column() {
    return new ColumnRules(
        Optional.empty(),
        Transform.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Span(LOWER, UPPER)),
        OptionalDouble.empty());
  }

  private Cell cell(int j, double holes) {
    if (random.nextDouble() < holes) {
      return switch (random.nextInt(4)) {
        case 0 -> Cell.NOT_APPLICABLE;
        case 1 -> new Cell.Suppressed(Suppression.DENOMINATOR_BELOW_K);
        default -> Cell.MISSING;
      };
    }
    double value =
        switch (j % 3) {
          case 0 -> random.nextDouble() * 900 + 50;
          case 1 -> Math.min(990, Math.exp(random.nextGaussian() * 1.5 + 2));
          default -> random.nextInt(40);
        };
    return amount(BigDecimal.valueOf(Math.round(value * 1e4), 4));
  }

  static Cell amount(BigDecimal value) {
    return new Cell.Present(new Reading.Amount(value));
  }

  TestingFramework framework() {
    return new TestingFramework(tree, vn.thuocso.index.framework.Steps.PLAIN);
  }

  Dataset data() {
    return data(units, indicators.stream().map(Indicator::code).toList());
  }

  Dataset shuffled() {
    List<Unit> rows = new ArrayList<>(units);
    List<Code> columns = new ArrayList<>(indicators.stream().map(Indicator::code).toList());
    Collections.shuffle(rows, random);
    Collections.shuffle(columns, random);
    return data(rows, columns);
  }

  private Dataset data(List<Unit> rows, List<Code> columns) {
    Dataset.Builder builder = Dataset.builder(columns);
    for (Unit unit : rows) {
      builder.unit(Period.ONLY, unit);
      for (Code column : columns) {
        builder.cell(Period.ONLY, unit.code(), column, cells.get(unit.code()).get(column));
      }
    }
    return builder.build();
  }

  /** Every reading of an indicator multiplied, as by a change of its unit of measurement. */
  void rescale(Code indicator, BigDecimal by) {
    cells.values().forEach(row -> row.computeIfPresent(indicator, (code, cell) -> times(cell, by)));
  }

  private static Cell times(Cell cell, BigDecimal by) {
    return cell instanceof Cell.Present present
            && present.reading() instanceof Reading.Amount amount
        ? amount(amount.value().multiply(by))
        : cell;
  }
}
