package vn.thuocso.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CityTest {

  private final City city = City.hanoi();

  @Test
  void thirtyAreasHoldTheHundredAndTwentySixWards() {
    assertThat(city.areas()).hasSize(30);
    assertThat(city.areas().stream().mapToInt(area -> area.wards().size()).sum()).isEqualTo(126);
    assertThat(city.areas().stream().mapToLong(Area::population).sum()).isEqualTo(8_811_473);
  }

  @Test
  void anAreaIsInheritedByTheWardOfItsNameOrTheLargest() {
    assertThat(city.area("003").heir().name()).isEqualTo("Phường Tây Hồ");
    Area bacTuLiem = city.area("021");
    assertThat(bacTuLiem.wards())
        .allMatch(ward -> ward.population() <= bacTuLiem.heir().population());
  }

  @Test
  void slugsAreAsciiUnderAnyLocale() {
    assertThat(city.area("006").slug()).isEqualTo("dong-da");
    assertThat(city.area("018").slug()).isEqualTo("gia-lam");
    assertThat(city.areas()).extracting(Area::slug).allMatch(slug -> slug.matches("[a-z-]+"));
  }
}
