package vn.thuocso.dashboard.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.TestingWarehouse;
import vn.thuocso.dashboard.ranking.TestingScores;

class SnapshotsIT {

  private static final UnitCode TAY_HO = new UnitCode("003");

  private static TestingWarehouse warehouse;
  private static SnapshotList all;

  @BeforeAll
  static void start() {
    warehouse = TestingWarehouse.start();
    warehouse.units();
    TestingScores.into(warehouse::execute)
        .city(2025, "cleaned", "2025-10-31", -40)
        .city(2025, "cleaned", "2025-12-31", -20)
        .city(2026, "cleaned", "2026-09-30", -10)
        .city(2026, "cleaned", "2026-10-31", 0)
        .city(2026, "raw", "2026-10-31", 3)
        // One of two units is not there.
        .head(2026, "cleaned", "2026-11-21", 2, 7)
        .row(2026, "cleaned", "2026-11-21", "TOTAL", "001", 0.9, 1, 7)
        // What an older computation left does not make it whole.
        .row(2026, "cleaned", "2026-11-21", "TOTAL", "002", 0.8, 2, 6);
    all = new Snapshots(warehouse.lookup()).complete();
  }

  @AfterAll
  static void stop() {
    warehouse.close();
  }

  @Test
  void aSnapshotWithoutAllItsUnitsIsNotSeen() {
    assertThat(all.all())
        .extracting(at -> at.asOf() + " " + at.variant().code())
        .containsExactlyInAnyOrder(
            "2026-10-31 cleaned",
            "2026-10-31 raw",
            "2026-09-30 cleaned",
            "2025-12-31 cleaned",
            "2025-10-31 cleaned");
    assertThat(new Snapshots(warehouse.lookup()).any()).isTrue();
  }

  @Test
  void itIsComparedWithTheYearBeforeAtTheSameStage() {
    assertThat(all.before(now())).map(Snapshot::asOf).contains(LocalDate.of(2025, 10, 31));
  }

  @Test
  void withoutTheYearBeforeItIsComparedWithTheMonthBefore() {
    assertThat(all.where(at -> at.year() == 2026).before(now()))
        .map(Snapshot::asOf)
        .contains(LocalDate.of(2026, 9, 30));
  }

  @Test
  void theOtherReadingIsOfTheSameDay() {
    assertThat(all.otherVariant(now())).map(Snapshot::variant).contains(Variant.RAW);
  }

  @Test
  void theWayHasOnePointAMonthTheOldestFirst() {
    assertThat(all.wayTo(now(), 3))
        .extracting(Snapshot::asOf)
        .containsExactly(
            LocalDate.of(2025, 12, 31), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 31));
  }

  @Test
  void rowsComeByRankWithTheirNames() {
    List<Score> rows = new Scores(warehouse.lookup()).at(now(), "TOTAL");

    assertThat(rows).hasSize(30);
    assertThat(rows.get(0).name()).isEqualTo("Quận Cầu Giấy");
    assertThat(rows.get(3))
        .satisfies(
            row -> {
              assertThat(row.unit()).isEqualTo(TAY_HO);
              assertThat(row.value()).isEqualByComparingTo("0.8193");
              assertThat(row.rank()).isEqualTo(4);
              assertThat(row.band()).isEqualTo(2);
              assertThat(row.shares().counted()).isEqualByComparingTo("0.74");
            });
    assertThat(rows.get(17).tied()).isTrue();
  }

  @Test
  void theWayOfAUnitAndItsMainIndicesAreRead() {
    Scores scores = new Scores(warehouse.lookup());

    assertThat(scores.way(all.wayTo(now(), 24), "TOTAL").get(TAY_HO))
        .hasSize(4)
        .containsEntry(LocalDate.of(2026, 10, 31), new BigDecimal("0.819300"));
    assertThat(scores.mainIndices(now())).containsOnlyKeys("1", "2", "3", "4", "5", "6");
  }

  private static Snapshot now() {
    return all.where(at -> at.variant() == Variant.CLEANED).newest().orElseThrow();
  }
}
