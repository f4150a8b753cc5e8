package vn.thuocso.demo.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.registry.RegistryPlan;
import vn.thuocso.demo.series.Series;
import vn.thuocso.demo.series.Story;
import vn.thuocso.demo.series.Timeline;

class TellerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
  private static final Noise NOISE = new Noise(5);

  @TempDir private Path directory;
  private final List<String> console = new ArrayList<>();
  private TestingCollector collector;

  @BeforeEach
  void start() throws IOException {
    collector = new TestingCollector();
  }

  @AfterEach
  void stop() {
    collector.close();
  }

  @Test
  void thePastIsToldOnce() throws Exception {
    Progress done = teller(timeline()).fill(Progress.load(directory, NOW));
    List<String> lines = collector.lines();
    assertThat(lines).hasSizeGreaterThan(1000).hasSameSizeAs(new HashSet<>(lines));
    assertThat(done.steps()).isEqualTo(new Filling(timeline(), NOW).steps());
    assertThat(console).isNotEmpty();
  }

  /** With channels enough that no steps told side by side are of both. */
  @Test
  void theRecentPastIsToldBeforeTheOlder() throws Exception {
    Timeline many = timeline("fp-tay-ho|yt-00.*");
    assertThat(many.channels()).hasSizeGreaterThan(16);
    teller(many).fill(Progress.load(directory, NOW));
    List<String> lines = collector.lines();
    assertThat(indexOf(lines, "2026-08-")).isLessThan(indexOf(lines, "2025-01-"));
  }

  @Test
  void aRestartGoesOnWhereTheRunBeforeStopped() throws Exception {
    teller().fill(Progress.load(directory, NOW));
    int told = collector.lines().size();
    teller().fill(Progress.load(directory, NOW.plusSeconds(60)));
    assertThat(collector.lines()).hasSize(told);
    assertThat(Progress.load(directory, NOW.plusSeconds(60)).filledAt()).isEqualTo(NOW);
  }

  @Test
  void aBusyOrAbsentCollectorIsAskedAgain() throws Exception {
    collector.refuseWith(429, 503, 401);
    Answer answer = client().post("fp-tay-ho", List.of("{}", "{}"));
    assertThat(answer.accepted()).isEqualTo(2);
    assertThat(collector.lines()).hasSize(2);
  }

  @Test
  void whatIsDueIsToldInItsTime() throws Exception {
    Answer first = teller().tell(NOW, NOW.plusSeconds(1800));
    Answer second = teller().tell(NOW.plusSeconds(1800), NOW.plusSeconds(3600));
    assertThat(first.accepted()).isPositive();
    List<String> lines = collector.lines();
    assertThat(lines).hasSize(first.accepted() + second.accepted()).doesNotHaveDuplicates();
  }

  private Teller teller() {
    return teller(timeline());
  }

  private Teller teller(Timeline timeline) {
    return new Teller(
        timeline, client(), Clock.fixed(NOW, ZoneOffset.UTC), directory, console::add);
  }

  private CollectorClient client() {
    return new CollectorClient(collector.address(), id -> "key-of-" + id, console::add);
  }

  /** Two channels are enough. */
  private static Timeline timeline() {
    return timeline("fp-tay-ho|bt-tay-ho");
  }

  private static Timeline timeline(String channels) {
    City city = City.hanoi();
    List<Series> story =
        Story.of(city, RegistryPlan.of(city, NOISE), NOISE).stream()
            .filter(series -> series.channel().matches(channels))
            .toList();
    return new Timeline(story, LocalDate.of(2026, 11, 21));
  }

  private static int indexOf(List<String> lines, String month) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(month)) {
        return i;
      }
    }
    throw new AssertionError("nothing of " + month);
  }
}
