package vn.thuocso.dashboard.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;

class TargetsTest {

  private static final String FRAMEWORK = "TG-DEMO-1";
  private static final UnitCode TAY_HO = new UnitCode("00103");
  private static final UnitCode BA_DINH = new UnitCode("00004");
  private static final Scope DISTRICT = new Scope("003");
  private static final List<Scope> CHAIN =
      List.of(Scope.of(TAY_HO), DISTRICT, Scope.WARDS, Scope.CITY);

  private final Settings sheet =
      new Settings(
          Map.of(
              at(Scope.CITY), set("0.4", "0.5", "0.7"),
              at(Scope.WARDS), set(null, "0.55", null),
              at(DISTRICT), set("0.45", null, null)));

  @Test
  void eachNumberComesFromTheNearestWhoHasIt() {
    assertThat(sheet.target("1", CHAIN)).contains(target("0.45", "0.55", "0.7"));
    assertThat(sheet.given("1", CHAIN, Part.TARGET).orElseThrow().from()).isEqualTo(Scope.WARDS);
    assertThat(sheet.target("1", List.of(Scope.CITY))).contains(target("0.4", "0.5", "0.7"));
    assertThat(sheet.target("2", CHAIN)).isEmpty();
  }

  @Test
  void anAimThatPassesWhatIsInheritedTakesItAlong() {
    Settings own =
        new Settings(
            Map.of(at(Scope.CITY), set("5", "2", "1"), at(DISTRICT), set(null, "0.5", null)));
    assertThat(own.target("1", List.of(DISTRICT, Scope.CITY))).contains(target("5", "0.5", "0.5"));
    assertThat(Target.around(Optional.empty(), BigDecimal.TEN, Optional.empty()))
        .isEqualTo(target("10", "10", "10"));
  }

  @Test
  void aUnitIsAnsweredByItsChainAndAnUnknownOneByTheCity() {
    Targets targets = targets(Map.of(2026, sheet, 2027, sheet));
    assertThat(targets.of(FRAMEWORK, 2026, "1", TAY_HO)).contains(target("0.45", "0.55", "0.7"));
    assertThat(targets.of(FRAMEWORK, 2026, "1", BA_DINH)).contains(target("0.4", "0.5", "0.7"));
    assertThat(targets.byDefault(FRAMEWORK, 2026, "1")).contains(target("0.4", "0.5", "0.7"));
    assertThat(targets.way(FRAMEWORK, "1", TAY_HO).keySet()).containsExactly(2026, 2027);
  }

  @Test
  void nothingIsAskedOfAnotherFrameworkYearOrNode() {
    Targets targets = targets(Map.of(2026, sheet));
    assertThat(targets.byDefault("TG-DEMO-2", 2026, "1")).isEmpty();
    assertThat(targets.byDefault(FRAMEWORK, 2031, "1")).isEmpty();
    assertThat(targets.byDefault(FRAMEWORK, 2026, "6.3")).isEmpty();
    assertThat(Targets.none().way(FRAMEWORK, "1", TAY_HO)).isEmpty();
  }

  @Test
  void aTargetBelowItsFloorIsRefused() {
    assertThatThrownBy(() -> target("0.5", "0.4", "0.7"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void settingsAreEqualHoweverTheirNumbersAreWritten() {
    assertThat(set("0.50", "100", "1e2")).isEqualTo(set("0.5", "1E+2", "100.0"));
    assertThat(set("0.000", null, null)).isEqualTo(set("0", null, null)).isNotEqualTo(Setting.NONE);
  }

  private static Targets targets(Map<Integer, Settings> years) {
    Map<Targets.Year, Settings> sheets = new java.util.HashMap<>();
    years.forEach((year, sheet) -> sheets.put(new Targets.Year(FRAMEWORK, year), sheet));
    return new Targets(() -> new Targets.Adopted(sheets, Map.of(TAY_HO, CHAIN)));
  }

  private static Place at(Scope scope) {
    return new Place("1", scope);
  }

  private static Setting set(
      @Nullable String floor, @Nullable String target, @Nullable String stretch) {
    return new Setting(number(floor), number(target), number(stretch), "", "");
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Target target(String floor, String target, String stretch) {
    return new Target(number(floor), number(target), number(stretch));
  }
}
