package vn.thuocso.dashboard.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs under a Turkish locale, where a capital I is not the capital of i. */
class UnitSearchTest {

  private static final List<Unit> UNITS = BundledUnits.read();

  @Test
  void namesAreFoundWithAndWithoutAccents() {
    for (String text :
        List.of("Tây Hồ", "tay ho", "TAY HO", "  tây   hồ ", "Ta\u0302y Ho\u0302\u0300")) {
      assertThat(found(text)).as(text).startsWith("Quận Tây Hồ", "Phường Tây Hồ");
    }
    assertThat(found("dong da")).startsWith("Quận Đống Đa");
    assertThat(found("ĐỐNG ĐA")).startsWith("Quận Đống Đa");
    assertThat(found("ba đình")).startsWith("Quận Ba Đình");
  }

  @Test
  void aKindNarrowsAndACodeFinds() {
    assertThat(found("quan tay ho")).containsExactly("Quận Tây Hồ");
    assertThat(found("003")).containsExactly("Quận Tây Hồ");
  }

  @Test
  void aBeginningFindsAndNothingFindsNothing() {
    assertThat(found("tay")).contains("Quận Tây Hồ");
    assertThat(found("")).isEmpty();
    assertThat(found("%")).isEmpty();
    assertThat(found("xyz")).isEmpty();
  }

  @Test
  void noMoreThanAskedForAreFound() {
    assertThat(UnitSearch.among(UNITS, "a", 3)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void whatIsNoUnitComesNearSome() {
    assertThat(near("001033")).containsExactly("Phường Tây Hồ");
    assertThat(near("tay-hoo")).contains("Quận Tây Hồ", "Phường Tây Hồ");
    assertThat(near("0010")).isNotEmpty();
    assertThat(near("999")).isEmpty();
    assertThat(near("")).isEmpty();
  }

  private static List<String> near(String text) {
    return UnitSearch.near(UNITS, text, 5).stream().map(Unit::name).toList();
  }

  private static List<String> found(String text) {
    return UnitSearch.among(UNITS, text, 50).stream().map(Unit::name).toList();
  }
}
