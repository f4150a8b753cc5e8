package vn.thuocso.warehouse.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocso.embedded.broker.TestingBroker;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.schema.Schema;

/** One small day of all topics, and a warehouse that is right until a test breaks it. */
class ReconciliationIT {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private TestingBroker broker;
  private WarehouseClient client;

  @BeforeEach
  void fill() {
    broker = TestingBroker.start();
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    client = WarehouseClient.open(settings);
    TestingDay.produce(broker.bootstrap());
    TestingDay.write(client);
  }

  @AfterEach
  void close() {
    client.close();
    broker.close();
  }

  @Test
  void aRightWarehouseHasNoDifference() {
    Reconciliation.Outcome right = Reconciliation.run(broker.bootstrap(), client, PATIENCE);
    assertThat(right.differences()).isEmpty();
    assertThat(right.summary().subList(0, 9)).allMatch(line -> line.endsWith("nothing is gone"));
    assertThat(right.summary().subList(9, 23))
        .extracting(line -> line.substring(0, line.indexOf(" equal")))
        .containsExactly(
            "rejection_hour: 1",
            "observation: 2",
            "counter_reading: 3",
            "counter_flow: 2",
            "interaction_hour: 3",
            "reader_day: 1",
            "poll_ballots: 1",
            "poll_option: 2",
            "unit: 1",
            "channel: 1",
            "content: 1",
            "poll: 1",
            "score_snapshot: 1",
            "score: 2");
  }

  @Test
  void eachWrongCellIsNamed() {

    wrong("interaction_hour", "events = 2", "1 AS total, 0 AS late");
    wrong("reader_day", "1", "estimate * 2 AS estimate");
    wrong("unit", "1", "'Tây' AS name");
    wrong(
        "channel",
        "1",
        "['003'] AS owner_unit, [owner_from[1]] AS owner_from," + " [owner_to[1]] AS owner_to");
    wrong("content", "1", "NULL AS issue_number");
    wrong("poll", "1", "'[]' AS questions_json");
    wrong("observation", "measure = 'visits'", "6 AS value");
    wrong("counter_flow", "value = 7", "false AS reset");
    wrong("poll_option", "option = 'a'", "9 AS count");
    wrong("poll_ballots", "poll_id = 'p1'", "0 AS started_flagged");
    wrong("rejection_hour", "1", "7 AS count");
    wrong("score_snapshot", "1", "NULL AS measured_through");
    wrong("score", "node != 'OLD'", "if(node = 'A', NULL, value) AS value");
    client.execute(
        "INSERT INTO score SELECT * REPLACE ('B' AS node) FROM score FINAL WHERE role = '' AND version = 3");
    client.execute("DELETE FROM counter_reading WHERE value = 30");
    client.execute(
        "INSERT INTO poll_ballots (poll_id, started, version) VALUES ('nobody-knows', 1, 1)");
    assertThat(Reconciliation.run(broker.bootstrap(), client, PATIENCE).differences())
        .containsExactlyInAnyOrder(
            "interaction_hour bt - qr_opens 2026-01-01 03:00:00.000: total is 1, expected 2;"
                + " late is 0, expected 1",
            "observation fp - visits day 2025-12-31 17:00:00.000 2026-01-01 17:00:00.000:"
                + " value_milli is 6000, expected 5000",
            "counter_flow fp - video_views 2026-01-04 00:00:00.000: reset is false, expected true",
            "poll_option p1 q1 a: count is 9, expected 10",
            "poll_ballots p1: started_flagged is 0, expected 1",
            "rejection_hour job interactions UNREADABLE 2026-01-01 05:00:00.000 0:"
                + " count is 7, expected 1",
            "counter_reading fp - video_views 2026-01-03 00:00:00.000: missing in the warehouse",
            "poll_ballots nobody-knows: the topic says nothing of this row",
            "reader_day bt - 2026-01-01: bits of estimate is 4616190689318673259,"
                + " expected 4611687089691302763",
            "unit 00103: name is Tây, expected Tây Hồ; version is 3, expected 2",
            "channel bt: owners is 003 | 1900-01-01 | 2025-06-30, expected"
                + " 003 | 1900-01-01 | 2025-06-30, 00103 | 2025-07-01 | 2299-12-31;"
                + " version is 3, expected 2",
            "content bt-2026-01: issue_number is -, expected 58; version is 3, expected 2",
            "score_snapshot F 1 2026 cleaned 2026-10-31: measured_through is -,"
                + " expected 2026-10-31 16:59:59.999; version is 3, expected 2",
            "score F 1 2026 cleaned 2026-10-31 TOTAL 003: version is 3, expected 2",
            "score F 1 2026 cleaned 2026-10-31 A 003: value is -, expected 0;"
                + " version is 3, expected 2",
            "score F 1 2026 cleaned 2026-10-31 B 003: the topic says nothing of this row",
            "poll p1: questions is , expected q1 | Hữu ích? | single | a | Có; b | Không;"
                + " version is 3, expected 2");
  }

  @Test
  void whatTheTopicNoLongerHoldsIsLeftOutAndSaid() throws Exception {
    TestingDay.forget(broker.bootstrap(), "interactions", 3);
    TestingDay.forget(broker.bootstrap(), "ballots", 1);
    wrong("interaction_hour", "hour = toDateTime('2026-01-01 03:00:00', 'UTC')", "9 AS total");
    wrong("interaction_hour", "hour = toDateTime('2026-01-01 04:00:00', 'UTC')", "8 AS total");
    Reconciliation.Outcome outcome = Reconciliation.run(broker.bootstrap(), client, PATIENCE);
    assertThat(outcome.differences())
        .containsExactly(
            "interaction_hour bt - qr_opens 2026-01-01 04:00:00.000: total is 8, expected 1");
    assertThat(outcome.summary())
        .contains(
            "interactions: gone are the first 3 of partition 0",
            "ballots: gone are the first 1 of partition 0")
        .anyMatch(line -> line.startsWith("interaction_hour: 1 equal, 1 different, 1 left out"))
        .anyMatch(line -> line.startsWith("reader_day: 1 equal"))
        .anyMatch(line -> line.startsWith("poll_ballots: 0 equal, 0 different, 1 left out"))
        .anyMatch(line -> line.startsWith("poll_option: 0 equal, 0 different, 2 left out"));
  }

  @Test
  void aJobThatIsBehindIsSaidSoInsteadOfJudged() {
    client.execute("DELETE FROM progress WHERE topic = 'ballots'");
    assertThatIllegalStateException()
        .isThrownBy(() -> Reconciliation.run(broker.bootstrap(), client, PATIENCE))
        .withMessageContaining("ballots")
        .withMessageContaining("within 2 s");
  }

  /** Writes rows again with other cells and a higher version. */
  private void wrong(String table, String which, String cells) {
    client.execute(
        "INSERT INTO %s SELECT * REPLACE (%s, version + 1 AS version) FROM %s FINAL WHERE %s"
            .formatted(table, cells, table, which));
  }
}
