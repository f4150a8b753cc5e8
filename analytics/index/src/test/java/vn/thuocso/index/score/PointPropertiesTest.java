package vn.thuocso.index.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.PointRule;

/** What holds of point scores whatever the entries are. */
class PointPropertiesTest {
  private static final Framework FRAMEWORK = Shipped.framework("dti-tuyen-giao");

  private record Entry(UnitCode unit, Code code, Cell cell) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfEntriesNeverMatters(long seed) {
    List<Entry> entries = entries(seed);
    Scores straight = WorkedExampleTest.score(FRAMEWORK, data(entries));
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(WorkedExampleTest.score(FRAMEWORK, data(shuffled))).isEqualTo(straight);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aGroupIsTheSumOfItsChildren(long seed) {
    Scores scores = WorkedExampleTest.score(FRAMEWORK, data(entries(seed)));
    for (UnitCode unit : scores.units()) {
      for (Node node : FRAMEWORK.nodes()) {
        if (node instanceof Group group) {
          Points sum =
              group.children().stream()
                  .map(child -> scores.figure(unit, child.code()).points().orElseThrow())
                  .reduce(Points.NONE, Points::plus);
          Points points = scores.figure(unit, group.code()).points().orElseThrow();
          assertThat(points.earned()).isEqualByComparingTo(sum.earned());
          assertThat(points.assessed()).isEqualByComparingTo(sum.assessed());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aFigureLiesWithinItsIntervalAndItsSharesSum(long seed) {
    Scores scores = WorkedExampleTest.score(FRAMEWORK, data(entries(seed)));
    for (UnitCode unit : scores.units()) {
      for (Node node : FRAMEWORK.nodes()) {
        Figure figure = scores.figure(unit, node.code());
        figure
            .interval()
            .filter(interval -> figure.value().isPresent())
            .ifPresent(
                interval ->
                    assertThat(figure.value().orElseThrow())
                        .isBetween(interval.lower(), interval.upper()));
        Shares shares = figure.shares();
        double sum = shares.measured() + shares.declared() + shares.survey() + shares.imputed();
        boolean assessed = figure.points().orElseThrow().assessed().signum() > 0;
        assertThat(Math.abs(sum - (assessed ? 1 : 0))).isLessThan(1e-12);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatIsNotScoredNeverBecomesAValue(long seed) {
    List<Entry> entries = entries(seed);
    Scores scores = WorkedExampleTest.score(FRAMEWORK, data(entries));
    for (Entry entry : entries) {
      State state = entry.cell().state();
      Figure figure = scores.figure(entry.unit(), entry.code());
      if (!(entry.cell() instanceof Cell.Present)) {
        assertThat(figure.state()).isEqualTo(state);
        assertThat(figure.value()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void moreOfTheNumeratorNeverLowersAScoreThatMoreIsGoodFor(long seed) {
    List<Entry> entries = entries(seed);
    Scores before = WorkedExampleTest.score(FRAMEWORK, data(entries));
    List<Entry> better = new ArrayList<>();
    for (Entry entry : entries) {
      better.add(isRisingRatio(entry) ? improved(entry) : entry);
    }
    Scores after = WorkedExampleTest.score(FRAMEWORK, data(better));
    for (UnitCode unit : before.units()) {
      assertThat(after.total(unit).points().orElseThrow().earned())
          .isGreaterThanOrEqualTo(before.total(unit).points().orElseThrow().earned());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aUnitsScoreDependsOnNoOther(long seed) {
    List<Entry> entries = entries(seed);
    Scores all = WorkedExampleTest.score(FRAMEWORK, data(entries));
    UnitCode first = entries.get(0).unit();
    List<Entry> alone = entries.stream().filter(entry -> entry.unit().equals(first)).toList();
    Scores one = WorkedExampleTest.score(FRAMEWORK, data(alone));
    assertThat(one.figures().get(first)).isEqualTo(all.figures().get(first));
  }

  private static boolean isRisingRatio(Entry entry) {
    PointRule rule = indicator(entry.code()).pointScale().rule();
    return entry.cell() instanceof Cell.Present present
        && present.reading() instanceof Reading.Ratio
        && (rule instanceof PointRule.Ratio || rule instanceof PointRule.Target);
  }

  /** Ten more, so that a count that was too small to show is none afterwards. */
  private static Entry improved(Entry entry) {
    Reading.Ratio ratio = (Reading.Ratio) ((Cell.Present) entry.cell()).reading();
    BigDecimal numerator = ratio.numerator().add(BigDecimal.TEN);
    return new Entry(
        entry.unit(),
        entry.code(),
        new Cell.Present(new Reading.Ratio(numerator, ratio.denominator())));
  }

  private static Indicator indicator(Code code) {
    return (Indicator) FRAMEWORK.find(code).orElseThrow();
  }

  private static Dataset data(List<Entry> entries) {
    List<Code> codes = entries.stream().map(Entry::code).distinct().toList();
    Dataset.Builder data = Dataset.builder(codes);
    for (Entry entry : entries) {
      data.unit(Period.ONLY, new Unit(entry.unit(), "", "xa", Map.of()));
      data.cell(Period.ONLY, entry.unit(), entry.code(), entry.cell());
    }
    return data.build();
  }

  private static List<Entry> entries(long seed) {
    Random random = new Random(seed);
    List<Entry> entries = new ArrayList<>();
    for (int u = 0; u < 8; u++) {
      for (Indicator indicator : FRAMEWORK.indicators()) {
        entries.add(new Entry(new UnitCode("u" + u), indicator.code(), cell(indicator, random)));
      }
    }
    return entries;
  }

  private static Cell cell(Indicator indicator, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> Cell.MISSING;
      case 1 -> Cell.NOT_APPLICABLE;
      case 2 -> new Cell.Suppressed(Suppression.values()[random.nextInt(2)]);
      default -> new Cell.Present(reading(indicator.pointScale().rule(), random));
    };
  }

  private static Reading reading(PointRule rule, Random random) {
    if (rule instanceof PointRule.Bool) {
      return new Reading.Choice(random.nextBoolean() ? "yes" : "no");
    }
    if (rule instanceof PointRule.Role role) {
      List<String> roles = List.copyOf(role.roles().keySet());
      return new Reading.Choice(roles.get(random.nextInt(roles.size())));
    }
    if (rule instanceof PointRule.Parts parts) {
      List<String> all = List.copyOf(parts.parts().keySet());
      return new Reading.Parts(Set.copyOf(all.subList(0, random.nextInt(all.size() + 1))));
    }
    if (rule instanceof PointRule.Step) {
      return new Reading.Amount(BigDecimal.valueOf(random.nextInt(6)));
    }
    int denominator = 1 + random.nextInt(200);
    return new Reading.Ratio(
        BigDecimal.valueOf(random.nextInt(denominator + 1)), BigDecimal.valueOf(denominator));
  }
}
