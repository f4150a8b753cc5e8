package vn.thuocso.demo.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.WardTemper;

class DeclaredFileTest {

  private static final City CITY = City.hanoi();
  private static final Noise NOISE = new Noise(20_241_125L);
  private static final List<String[]> ROWS = rows(2026);

  @Test
  void everyWardStatesEveryDeclaredCriterionOnce() {
    long declared =
        Criterion.all().stream().filter(each -> each.kind() != Criterion.Kind.FREED).count();
    assertThat(declared).isEqualTo(31);
    Map<String, Long> statements =
        ROWS.stream()
            .filter(row -> kindOf(row[4]) != Criterion.Kind.FREED)
            .collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
    assertThat(statements).hasSize(126).allSatisfy((unit, n) -> assertThat(n).isEqualTo(declared));
    assertThat(ROWS).extracting(row -> row[0] + " " + row[4]).doesNotHaveDuplicates();
  }

  @Test
  void everyStateOccursAndMostIsPresent() {
    assertThat(ROWS).filteredOn(row -> row[5].equals("MISSING")).hasSizeBetween(60, 320);
    assertThat(ROWS).filteredOn(row -> row[5].equals("SUPPRESSED:DEN")).hasSizeBetween(8, 60);
    assertThat(ROWS).filteredOn(row -> row[5].equals("NOT_APPLICABLE")).hasSizeBetween(300, 900);
    assertThat(ROWS)
        .filteredOn(row -> row[7].equals("0") || row[6].equals("0"))
        .hasSizeGreaterThan(5);
    assertThat(ROWS).filteredOn(row -> row[5].isEmpty()).hasSizeGreaterThan(3000);
  }

  @Test
  void onlyADecisionIsStatedOfWhatIsMeasured() {
    assertThat(ROWS)
        .filteredOn(row -> kindOf(row[4]) == Criterion.Kind.FREED)
        .isNotEmpty()
        .allMatch(row -> row[5].equals("NOT_APPLICABLE"));
    assertThat(ROWS).noneMatch(row -> row[4].equals("6.10") && row[0].equals("00070"));
  }

  @Test
  void aWardStaysItselfFromYearToYearAndLearns() {
    List<WardTemper> tempers =
        CITY.areas().stream()
            .flatMap(area -> area.wards().stream().map(ward -> WardTemper.of(area, ward, NOISE)))
            .toList();
    assertThat(tempers)
        .filteredOn(temper -> mean(temper, 2026) > mean(temper, 2025))
        .hasSizeGreaterThan(110);
    assertThat(tempers)
        .filteredOn(temper -> temper.skill() > 650)
        .isNotEmpty()
        .allMatch(temper -> mean(temper, 2026) > 600);
  }

  @Test
  void anotherSeedStatesOtherThings() {
    assertThat(DeclaredFile.text(CITY, new Noise(1), 2026))
        .isNotEqualTo(DeclaredFile.text(CITY, NOISE, 2026));
  }

  private static int mean(WardTemper temper, int year) {
    return (int)
        Criterion.all().stream()
            .mapToInt(each -> temper.performance(each.mainIndex(), each.code(), year))
            .average()
            .orElseThrow();
  }

  private static Criterion.Kind kindOf(String code) {
    return Criterion.all().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  private static List<String[]> rows(int year) {
    return DeclaredFile.text(CITY, NOISE, year)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
