package vn.thuocso.demo.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;

class RegistryPlanTest {

  private final Registry registry = RegistryPlan.of(City.hanoi(), new Noise(20_241_125L));

  @Test
  void theFirstEightIssuesOfHoanKiemCarryThePublishedCounts() {
    assertThat(sumOfFirstEight(ContentRow::articles)).isEqualTo(187);
    assertThat(sumOfFirstEight(ContentRow::videos)).isEqualTo(43);
    assertThat(sumOfFirstEight(ContentRow::photos)).isEqualTo(537);
  }

  @Test
  void issuesOfBacTuLiemHaveSixtyToEightyPages() {
    assertThat(issuesOf("ap-bac-tu-liem"))
        .hasSizeGreaterThan(8)
        .allMatch(issue -> issue.pages() >= 60 && issue.pages() <= 80);
    assertThat(issuesOf("ap-bac-tu-liem").get(0).plannedOn()).isEqualTo(LocalDate.of(2022, 12, 28));
  }

  @Test
  void tayHoPlansTwelveBulletinsAYear() {
    assertThat(issuesOf("bt-tay-ho").stream().filter(issue -> issue.plannedOn().getYear() == 2025))
        .hasSize(12);
  }

  @Test
  void districtChannelsPassToAWardAtTheReform() {
    ChannelRow page = channel("fp-dong-da");
    assertThat(page.name()).isEqualTo("Đống Đa xưa và nay");
    assertThat(page.owners())
        .containsExactly(
            new OwnerRow("006", LocalDate.of(2018, 1, 1), LocalDate.of(2025, 6, 30)),
            new OwnerRow("00235", LocalDate.of(2025, 7, 1), null));
  }

  @Test
  void everyDistrictAndEveryWardHasAPage() {
    assertThat(registry.channels().stream().filter(row -> row.kind().equals("fanpage")))
        .hasSize(30 + 126 + 1);
  }

  @Test
  void idsAndPrintedCodesAreUniqueAndWellFormed() {
    List<String> ids =
        Stream.of(
                registry.channels().stream().map(ChannelRow::id),
                registry.contents().stream().map(ContentRow::id),
                registry.polls().stream().map(PollRow::id))
            .flatMap(stream -> stream)
            .toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9][a-z0-9-]{0,63}"));
    assertThat(registry.contents())
        .extracting(ContentRow::qrCode)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[0-9A-Za-z]{4,16}"));
  }

  private int sumOfFirstEight(ToIntFunction<ContentRow> count) {
    return issuesOf("ap-hoan-kiem").stream().limit(8).mapToInt(count).sum();
  }

  private List<ContentRow> issuesOf(String channel) {
    return registry.contents().stream().filter(row -> row.channel().equals(channel)).toList();
  }

  private ChannelRow channel(String id) {
    return registry.channels().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
