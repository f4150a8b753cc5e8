package vn.thuocso.warehouse.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.schema.Schema;

class ScoresIT {

  private static final String NEWEST =
      "SELECT concat_ws(' ', as_of, unit_count, version) AS said FROM score_complete"
          + " WHERE framework = 'F' AND framework_version = '1' AND year = 2026"
          + " AND variant = 'cleaned' AND as_of <= '%s' ORDER BY as_of DESC LIMIT 1";

  private static final String SHOWN =
      "SELECT concat_ws(' ', as_of, node, unit_code, value, version) AS said FROM score_shown"
          + " WHERE framework = 'F' AND variant = 'cleaned' ORDER BY as_of, node, unit_code";

  private WarehouseClient client;

  @BeforeEach
  void open() {
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    client = WarehouseClient.open(settings);
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aSnapshotIsShownOnceItsHeadAndAsManyTotalsAreThere() {
    score("2026-10-31", "TOTAL", "003", 1);
    score("2026-10-31", "TOTAL", "004", 1);
    assertThat(shown()).as("without its head").isEmpty();
    head("2026-10-31", 2, 1);
    assertThat(newest("2026-11-22")).containsExactly("2026-10-31 2 1");
    assertThat(shown()).containsExactly("2026-10-31 TOTAL 003 0.5 1", "2026-10-31 TOTAL 004 0.5 1");
  }

  @Test
  void aSnapshotThatIsStillArrivingLeavesTheOneBeforeInItsPlace() {
    head("2026-09-30", 1, 1);
    score("2026-09-30", "TOTAL", "003", 1);
    head("2026-10-31", 2, 2);
    score("2026-10-31", "TOTAL", "003", 2);
    score("2026-10-31", "A", "004", 2);
    assertThat(newest("2026-11-22")).containsExactly("2026-09-30 1 1");
    score("2026-10-31", "TOTAL", "004", 2);
    assertThat(newest("2026-11-22")).containsExactly("2026-10-31 2 2");
    assertThat(newest("2026-10-30")).containsExactly("2026-09-30 1 1");
    assertThat(newest("2026-09-29")).isEmpty();
  }

  @Test
  void aRowThatArrivesTwiceCountsOnce() {
    head("2026-10-31", 2, 1);
    score("2026-10-31", "TOTAL", "003", 1);
    score("2026-10-31", "TOTAL", "003", 1);
    assertThat(newest("2026-11-22")).isEmpty();
  }

  @Test
  void unitsAndNodesThatVanishedSinceAnEarlierComputationDoNotStandBesideTheLaterOne() {
    head("2026-10-31", 2, 1);
    score("2026-10-31", "TOTAL", "003", 1);
    score("2026-10-31", "A", "003", 1);
    score("2026-10-31", "TOTAL", "004", 1);
    head("2026-10-31", 1, 2);
    assertThat(shown()).as("old entries under the new head").isEmpty();
    score("2026-10-31", "TOTAL", "003", 2);
    score("2026-10-31", "B", "003", 2);
    assertThat(newest("2026-11-22")).containsExactly("2026-10-31 1 2");
    assertThat(shown()).containsExactly("2026-10-31 B 003 0.5 2", "2026-10-31 TOTAL 003 0.5 2");
  }

  @Test
  void entriesOfALaterComputationAreNotShownUnderTheEarlierHead() {
    head("2026-10-31", 2, 1);
    score("2026-10-31", "TOTAL", "003", 1);
    score("2026-10-31", "TOTAL", "004", 1);
    score("2026-10-31", "TOTAL", "004", 2);
    // Neither merged nor complete: rows of both versions of 004 may still lie there.
    assertThat(shown()).doesNotContain("2026-10-31 TOTAL 004 0.5 2");
  }

  private List<String> newest(String day) {
    return said(NEWEST.formatted(day));
  }

  private List<String> shown() {
    return said(SHOWN);
  }

  private List<String> said(String sql) {
    return client.query(sql).stream().map(row -> row.getString("said")).toList();
  }

  private void head(String asOf, int units, long version) {
    client.execute(
        "INSERT INTO score_snapshot (framework, framework_version, year, variant, as_of,"
            + " unit_count, version) SELECT 'F', '1', 2026, 'cleaned', '%s', %d, %d"
                .formatted(asOf, units, version));
  }

  private void score(String asOf, String node, String unit, long version) {
    client.execute(
        "INSERT INTO score (framework, framework_version, year, variant, as_of, node, unit_code,"
            + " value, version) SELECT 'F', '1', 2026, 'cleaned', '%s', '%s', '%s', 0.5, %d"
                .formatted(asOf, node, unit, version));
  }
}
