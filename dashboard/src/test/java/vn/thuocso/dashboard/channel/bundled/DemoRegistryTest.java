package vn.thuocso.dashboard.channel.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.content.Content;
import vn.thuocso.dashboard.channel.poll.Poll;

class DemoRegistryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final DemoDays days = new DemoDays(TODAY.minusDays(3), TODAY);
  private final DemoRegistry registry = DemoRegistry.of(RegistryFile.read(), days);

  @Test
  void everythingInTheFileIsSoundAndGenerated() {
    assertThat(registry.channels()).hasSizeGreaterThan(100).allMatch(Channel::generated);
    assertThat(registry.contents()).hasSizeGreaterThan(100).allMatch(Content::generated);
    assertThat(registry.polls()).isNotEmpty().allMatch(Poll::generated);
  }

  @Test
  void printedCodesAreUniqueEvenReadAloud() {
    Set<String> spoken = new HashSet<>();
    RegistryFile.read().contents().stream()
        .map(RegistryFile.ContentRow::qrCode)
        .filter(Objects::nonNull)
        .forEach(code -> assertThat(spoken.add(code.toLowerCase(Locale.ROOT))).as(code).isTrue());
    assertThat(spoken).isNotEmpty();
  }

  @Test
  void contentsAndPollsLeadToWhatIsThere() {
    Set<Object> ids = new HashSet<>();
    registry.channels().forEach(channel -> ids.add(channel.id()));
    registry.contents().forEach(content -> ids.add(content.id()));
    assertThat(registry.contents()).allMatch(content -> ids.contains(content.channel()));
    assertThat(registry.polls())
        .allMatch(poll -> ids.contains(poll.channel()))
        .allMatch(poll -> poll.content() == null || ids.contains(poll.content()));
  }

  @Test
  void whatHasNotHappenedYetIsNotTold() {
    assertThat(registry.contents())
        .noneMatch(c -> c.publishedOn() != null && c.publishedOn().isAfter(TODAY))
        .noneMatch(c -> c.plannedOn() != null && c.plannedOn().isAfter(TODAY.plusDays(62)));
    DemoRegistry later =
        DemoRegistry.of(RegistryFile.read(), new DemoDays(days.start(), TODAY.plusDays(90)));
    assertThat(later.contents()).hasSizeGreaterThan(registry.contents().size());
  }

  @Test
  void daysAreReadAroundTheStart() {
    assertThat(days.day("start")).isEqualTo(LocalDate.of(2026, 11, 19));
    assertThat(days.day("start-1")).isEqualTo(LocalDate.of(2026, 11, 18));
    assertThat(days.day("start+30")).isEqualTo(LocalDate.of(2026, 12, 19));
    assertThat(days.day("2025-07-01")).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(days.past("start+30")).isNull();
    assertThat(days.day(null)).isNull();
  }
}
