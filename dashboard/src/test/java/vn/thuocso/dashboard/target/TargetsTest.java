package vn.thuocso.dashboard.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;

class TargetsTest {

  private static final String FRAMEWORK = "TG-DEMO-1";
  private static final UnitCode TAY_HO = new UnitCode("00103");
  private final Targets proposed = Targets.proposed();

  @Test
  void theTotalRisesFromYearToYearByShrinkingSteps() {
    assertThat(proposed.of(FRAMEWORK, 2025, "TOTAL", TAY_HO))
        .contains(target("0.4150", "0.5230", "0.6300"));
    assertThat(proposed.of(FRAMEWORK, 2026, "TOTAL", TAY_HO).orElseThrow().target())
        .isEqualByComparingTo("0.61");
    List<BigDecimal> way =
        proposed.way(FRAMEWORK, "TOTAL", TAY_HO).values().stream().map(Target::target).toList();
    assertThat(way).hasSize(6);
    List<BigDecimal> steps = new ArrayList<>();
    for (int year = 1; year < way.size(); year++) {
      steps.add(way.get(year - 1).subtract(way.get(year)));
    }
    assertThat(steps).isSorted().allMatch(step -> step.signum() < 0);
  }

  @Test
  void everyMainIndexHasATargetInEveryYear() {
    for (int index = 1; index <= 6; index++) {
      assertThat(proposed.way(FRAMEWORK, Integer.toString(index), TAY_HO).keySet())
          .containsExactly(2025, 2026, 2027, 2028, 2029, 2030);
    }
  }

  @Test
  void whereLessIsBetterTheFloorIsTheHighest() {
    assertThat(proposed.byDefault(FRAMEWORK, 2026, "5.5")).contains(target("4", "2", "1"));
  }

  @Test
  void nothingIsAskedOfAnotherFrameworkYearOrNode() {
    assertThat(proposed.byDefault("TG-DEMO-2", 2026, "TOTAL")).isEmpty();
    assertThat(proposed.byDefault(FRAMEWORK, 2031, "TOTAL")).isEmpty();
    assertThat(proposed.byDefault(FRAMEWORK, 2026, "6.3")).isEmpty();
    assertThat(Targets.none().way(FRAMEWORK, "TOTAL", TAY_HO)).isEmpty();
  }

  @Test
  void aUnitsOwnTargetComesBeforeTheDefault() {
    Targets targets = Targets.of(List.of(row("", "0.5"), row("00103", "0.6")));
    assertThat(targets.of(FRAMEWORK, 2026, "1", TAY_HO)).contains(target("0.4", "0.6", "0.7"));
    assertThat(targets.of(FRAMEWORK, 2026, "1", new UnitCode("00004")))
        .contains(target("0.4", "0.5", "0.7"));
  }

  @Test
  void twoTargetsForOneAndATargetBelowItsFloorAreRefused() {
    assertThatThrownBy(() -> Targets.of(List.of(row("", "0.5"), row("", "0.5"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> target("0.5", "0.4", "0.7"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> row(String unit, String target) {
    return List.of(FRAMEWORK, "1", unit, "2026", "0.4", target, "0.7");
  }

  private static Target target(String floor, String target, String stretch) {
    return new Target(new BigDecimal(floor), new BigDecimal(target), new BigDecimal(stretch));
  }
}
