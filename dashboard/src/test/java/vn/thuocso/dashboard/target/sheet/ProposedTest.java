package vn.thuocso.dashboard.target.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Settings;

class ProposedTest {

  private final Map<SheetKey, List<Edit>> proposed = Proposed.edits();

  @Test
  void thereIsASheetForEveryYearAndEveryMainIndexIsInIt() {
    assertThat(proposed.keySet())
        .extracting(SheetKey::year)
        .containsExactly(2025, 2026, 2027, 2028, 2029, 2030);
    proposed.forEach(
        (key, edits) ->
            assertThat(edits)
                .extracting(edit -> edit.place().node())
                .contains("TOTAL", "1", "2", "3", "4", "5", "6"));
  }

  @Test
  void theTotalRisesFromYearToYearByShrinkingSteps() {
    List<BigDecimal> way =
        proposed.keySet().stream().map(key -> changes(key, "TOTAL").orElseThrow()).toList();
    List<BigDecimal> steps = new ArrayList<>();
    for (int year = 1; year < way.size(); year++) {
      steps.add(way.get(year - 1).subtract(way.get(year)));
    }
    assertThat(steps).isSorted().allMatch(step -> step.signum() < 0);
  }

  @Test
  void noneOfItBreaksARule() {
    Measures measures = Measures.of("TG-DEMO-1").orElseThrow();
    proposed.forEach(
        (key, edits) -> {
          Draft empty =
              new Draft(
                  key,
                  Settings.NONE,
                  Map.of(),
                  0,
                  java.util.Optional.empty(),
                  Settings.NONE,
                  Set.of());
          assertThat(new Wishes(empty, 0, Instant.EPOCH).of(edits, measures)).hasSize(edits.size());
        });
  }

  private java.util.Optional<BigDecimal> changes(SheetKey key, String node) {
    return proposed.get(key).stream()
        .filter(edit -> edit.place().equals(new Place(node, Scope.CITY)))
        .flatMap(
            edit ->
                edit
                    .change()
                    .apply(vn.thuocso.dashboard.target.Setting.NONE)
                    .part(vn.thuocso.dashboard.target.Part.TARGET)
                    .stream())
        .findFirst();
  }
}
