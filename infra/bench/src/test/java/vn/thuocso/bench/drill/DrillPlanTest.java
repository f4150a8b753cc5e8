package vn.thuocso.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thuocso.bench.load.Differences;

class DrillPlanTest {

  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
  private final DrillPlan plan = DrillPlan.draw(1, NOW);

  @Test
  void theSameSeedDrawsTheSameLinesAndTheSameBook() {
    DrillPlan again = DrillPlan.draw(1, NOW);
    assertThat(again.parcels("drill-3")).isEqualTo(plan.parcels("drill-3"));
    assertThat(again.book().lines()).isEqualTo(plan.book().lines());
    assertThat(DrillPlan.draw(2, NOW).book().lines()).isNotEqualTo(plan.book().lines());
  }

  @Test
  void twentyThousandLinesHoldEveryKindAndRepetitions() {
    assertThat(plan.lines()).isEqualTo(20_000);
    List<String> lines =
        plan.parcels("drill-0").stream().flatMap(parcel -> parcel.lines().stream()).toList();
    assertThat(lines)
        .anyMatch(line -> line.contains("\"cumulative\""))
        .anyMatch(line -> line.contains("\"ballot\""))
        .anyMatch(line -> line.contains("\"value\":null"))
        .anyMatch(line -> line.length() > 17_000);
    Set<String> distinct = new HashSet<>(lines);
    assertThat(lines.size() - distinct.size()).isBetween(100, 300);
  }

  @Test
  void theBookCountsEachUseOnce() {
    long uses =
        plan.parcels("drill-0").stream()
            .flatMap(parcel -> parcel.lines().stream())
            .filter(line -> line.contains("\"id\":\"use-"))
            .distinct()
            .count();
    long booked =
        plan.book().uses().lines().entrySet().stream()
            .filter(line -> line.getKey().startsWith("drill-0 "))
            .mapToLong(line -> Long.parseLong(line.getValue().split(",")[0]))
            .sum();
    assertThat(booked).isEqualTo(uses);
  }

  @Test
  void aCounterThatFallsBeganAnew() {
    Book book = new Book();
    book.reading("c", "video_views", 30, 5);
    book.reading("c", "video_views", 10, 7);
    book.reading("c", "video_views", 20, 9);
    assertThat(Differences.between(book.lines(), new Book().lines()).lines())
        .containsExactly(
            "flow c video_views 20: nothing, not 2000",
            "flow c video_views 30: nothing, not 5000 reset");
  }
}
